import { markerLike } from '../report/numbering.ts';

/** A part of what one paragraph decides. */
export interface Cut {
  readonly marker: string | undefined;
  /** Where its marker stands, in the paragraph's words; where it begins itself if it has none. */
  readonly lineStart: number;
  /** In the paragraph's words. */
  readonly start: number;
  readonly end: number;
}

/**
 * What one paragraph decides, from an offset of its words on: one decision, or several that it numbers or joins
 * by "and".
 */
export function cutsIn(words: string, from: number): readonly Cut[] {
  return numberedCuts(words, from) ?? atSemicolons(words, from) ?? joinedByAnd(words, from);
}

/** "… 1) NOTED the report; and 2) AGREED …": parts numbered or lettered in one run, or a line each; undefined where there are none. */
export function numberedCuts(words: string, from: number): readonly Cut[] | undefined {
  const candidates = [
    ...words
      .slice(from)
      .matchAll(/(?<=^|[\s:;,–—])(\(?(?:\d{1,2}|[a-z]|[A-Z]|[ivx]{1,5})(?:\)|\.(?!\w)))\s+/g),
  ].map((match) => ({
    marker: match[1] ?? '',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const [first] = candidates.filter(({ marker }) => /^\(?[1aAi][.)]/.test(marker));
  if (
    !first ||
    /\b(?:subject|pursuant|according|in addition|with regard|in relation) to\s*$/i.test(
      words.slice(from, first.start),
    )
  )
    return undefined;
  const run = [first];
  for (const next of candidates) {
    if (next.start > first.start && next.marker === markerLike(first.marker, run.length + 1)) run.push(next);
  }
  if (run.length < 2) return undefined;
  return run.map(({ marker, start, end }, index) => ({
    marker,
    lineStart: start,
    start: end,
    end: run[index + 1]?.start ?? words.length,
  }));
}

/** Lines behind "·" or "•", which Markdown takes for words; undefined where the first has none. */
export function bulletedCuts(words: string): readonly Cut[] | undefined {
  const bullets = [...words.matchAll(/(?<=^|\n)[·•▪]\s*/g)];
  if (bullets[0]?.index !== 0) return undefined;
  return bullets.map(({ index, 0: bullet }, order) => ({
    marker: undefined,
    lineStart: index,
    start: index + bullet.length,
    end: bullets[order + 1]?.index ?? words.length,
  }));
}

const joints =
  /[,;] and (?:that )?| and (?:that |(?=(?:the|an?|authority|officers|no|its) [^,;.]{1,160}? be ))/g;
const subjunctive = /\b(?:be|to be) (?:\w+ly )?\w+(?:ed|en|de|id|ld|wn|ut|et|ent|ept|ought)\b/;

/** "the report be noted; the plan be approved; and the Chair be thanked": undefined where a piece has no verb of its own. */
function atSemicolons(words: string, from: number): readonly Cut[] | undefined {
  const joints = [...words.slice(from).matchAll(/;\s+(?:and\s+)?(?:that\s+)?/gi)];
  const starts = [from, ...joints.map(({ index, 0: { length } }) => from + index + length)];
  const cuts = starts.map((start, at): Cut => {
    const end = from + (joints[at]?.index ?? words.length - from);
    return { marker: undefined, lineStart: start, start, end };
  });
  const isEach = cuts.every(({ start, end }) => subjunctive.test(words.slice(start, end)));
  return cuts.length > 1 && isEach ? cuts : undefined;
}

/** "that the report be noted, and an update be brought to the next meeting": two decisions, each with its verb. */
function joinedByAnd(words: string, from: number): Cut[] {
  const joint = [...words.slice(from).matchAll(joints)].find(
    ({ index, 0: { length } }) =>
      subjunctive.test(words.slice(from, from + index)) &&
      subjunctive.test(words.slice(from + index + length)),
  );
  if (!joint) return [{ marker: undefined, lineStart: from, start: from, end: words.length }];
  const second = from + joint.index + joint[0].length;
  return [
    { marker: undefined, lineStart: from, start: from, end: from + joint.index },
    { marker: undefined, lineStart: second, start: second, end: words.length },
  ];
}
