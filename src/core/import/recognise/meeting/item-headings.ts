import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import { isCapitals } from '../casing.ts';

/** A line that begins an item of a meeting, or a passage within one. */
export interface ItemHeading {
  readonly at: number;
  /** "12.", "EX/45", as typed; empty where it has none. */
  readonly number: string;
  readonly words: string;
  /** 2 for an item. */
  readonly depth: number;
}

/** What a minute begins with that says what was decided, and so is no heading. */
export const RESOLUTION = /^(?:\d{1,3}[.)]?\s+)?(?:It was\s+)?(?:UNANIMOUSLY\s+)?RESOLVED\b/;

/** Whether a paragraph looks like a heading: by its style, its capitals or its bold type. */
export function looksLikeHeading(block: SourceBlock | undefined): block is SourceParagraph {
  if (block?.kind !== 'paragraph') return false;
  if (block.heading !== undefined) return true;
  const said = wordsOf(block.content).trim();
  const isTitle = isCapitals(said) || (block.bold === true && !RESOLUTION.test(said));
  return (
    isTitle && said.length <= 120 && /\p{L}{3}/u.test(said) && !/[.;:]$/.test(said) && !RESOLUTION.test(said)
  );
}

/**
 * The headings of a meeting's items: those that count on from one to the next ("12. MINUTES", "EX/45 Budget", "3. Budget");
 * where none do, all that look like one, the most prominent outermost.
 *
 * @param most the longest that a title may be which nothing but its number tells
 * @param from where looks begin to tell: above stands who met
 */
export function itemHeadings(blocks: readonly SourceBlock[], most = 120, from = 0): ItemHeading[] {
  const looks = looking(blocks);
  const counted = countedAmong(blocks, looks, most);
  if (!counted) return headingsByLook(blocks, from);
  const items = new Set(counted.map(({ at }) => at));
  const first = counted[0]?.at ?? 0;
  // An unnumbered heading of the same style as the numbered ones is an item too.
  const levels = counted.map((heading) => levelAt(blocks, heading)).filter((level) => level < NO_LEVEL);
  const lowest = levels.reduce((most, level) => Math.max(most, level), 0);
  const within = looks.filter(({ at }) => at > first && !items.has(at));
  return [
    ...counted.map((heading) => ({ ...heading, depth: 2 })),
    ...within.map((heading) => ({ ...heading, depth: levelAt(blocks, heading) <= lowest ? 2 : 3 })),
  ].sort((a, b) => a.at - b.at);
}

type Candidate = Omit<ItemHeading, 'depth'>;

/** Those that count on; short numbered paragraphs only where no heading does, or where all such are among them. */
function countedAmong(
  blocks: readonly SourceBlock[],
  looks: readonly Candidate[],
  most: number,
): readonly Candidate[] | undefined {
  const referring = referred(blocks);
  const looking = mostProminent(blocks, looks);
  const apart = referring.length > looking.length ? referring : looking;
  const plain = chain(titled(blocks, most), 3);
  const places = new Set(plain.map(({ at }) => at));
  const best = apart.every(({ at }) => places.has(at)) ? plain : apart;
  return best.length > 0 ? best : undefined;
}

/** The headings that count on, of the outermost level on which any do: below it are those of a report. */
function mostProminent(blocks: readonly SourceBlock[], looks: readonly Candidate[]): readonly Candidate[] {
  const levels = [...new Set(looks.map((heading) => levelAt(blocks, heading)))].sort();
  for (const level of levels) {
    const found = chain(
      looks.filter((heading) => levelAt(blocks, heading) === level),
      2,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The level of a heading's style; beyond all levels for one without. */
function levelAt(blocks: readonly SourceBlock[], { at }: Candidate): number {
  const block = blocks[at];
  return (block?.kind === 'paragraph' ? block.heading : undefined) ?? NO_LEVEL;
}

const NO_LEVEL = 9;

const TYPED_NUMBER = /^(?:\d{1,4}[.):]?|[A-Z]\d{1,4}\.?)\s+(?=\p{Lu})/u;

/** Whether a number stands before a paragraph, typed or counted. */
export const isNumbered = (block: SourceParagraph) =>
  (block.marker !== undefined && block.marker.style !== 'bullet') || TYPED_NUMBER.test(typedIn(block));

function numbered(block: SourceParagraph, at: number): Candidate {
  const typed = typedIn(block);
  const marker = block.marker?.style === 'bullet' ? undefined : block.marker?.text;
  const number = marker ?? TYPED_NUMBER.exec(typed)?.[0] ?? '';
  return { at, number: number.trim(), words: marker === undefined ? typed.slice(number.length) : typed };
}

const typedIn = ({ content }: SourceParagraph) => wordsOf(content).replace(/\s+/g, ' ').trim();

const REFERENCE =
  /^(?<number>(?:(?:Min(?:ute|\.)?|(?:Agenda )?Item) ?(?:No\.? ?)?\d{1,4}[a-z]?|[A-Z]{1,5}[/. -]?\d{1,4}(?:[/.:-]\d{1,4})*|\d{1,4}[/:-]\d{1,4}(?:[/-]\d{1,4})?)[.):]?)[\s:–-]+(?<words>\S.*)$/u;

/** "EX/45 Budget", "26/014 Footpaths", "Min. 12 Roads": what is referred to so. */
function referred(blocks: readonly SourceBlock[]): Candidate[] {
  const found = blocks.flatMap((block, at): Candidate[] => {
    if (block.kind !== 'paragraph' || (block.marker && block.heading === undefined)) return [];
    const typed = `${block.marker?.text ?? ''} ${typedIn(block)}`.trim();
    const { number, words } = REFERENCE.exec(typed)?.groups ?? {};
    if (number === undefined || words === undefined || words.length > 160 || RESOLUTION.test(words))
      return [];
    return /\.$/.test(words) && block.heading === undefined ? [] : [{ at, number, words }];
  });
  return chain(found, 2);
}

/** Short numbered paragraphs that read like titles. */
function titled(blocks: readonly SourceBlock[], most: number): Candidate[] {
  return blocks.flatMap((block, at): Candidate[] => {
    if (block.kind !== 'paragraph' || (block.depth ?? 0) > 0) return [];
    const candidate = numbered(block, at);
    const { number, words } = candidate;
    const isTitle = number !== '' && words.length <= most && /^[\p{Lu}\d“‘"']/u.test(words);
    const isSentence = most <= 120 && /[.;,]$|\band$/.test(words);
    return isTitle && !isSentence && !RESOLUTION.test(words) ? [candidate] : [];
  });
}

/** The longest run of candidates each of which counts one on from the one before it. */
function chain(candidates: readonly Candidate[], least: number): Candidate[] {
  /** The runs by the number that each has come to. */
  const runs = new Map<string, Candidate[]>();
  let best: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.number === '') continue;
    const number = plainNumber(candidate.number);
    const before = oneBefore(number).find((each) => runs.has(each)) ?? '';
    const run = runs.get(before) ?? [];
    run.push(candidate);
    runs.delete(before);
    runs.set(number, run);
    if (run.length > best.length) best = run;
  }
  return best.length >= least ? best : [];
}
const plainNumber = (number: string) => number.replace(/0*(\d+)/g, '$1').replace(/[.:)]$/, '');

/** "EX/44" and what else may come right before "EX/45": one of its figures is one less. */
function oneBefore(number: string): string[] {
  return [...number.matchAll(/\d+/g)].map(
    ({ index, 0: figure }) =>
      number.slice(0, index) + String(Number(figure) - 1) + number.slice(index + figure.length),
  );
}

/** All that look like a heading, by their styles; those without one below them. */
export function headingsByLook(blocks: readonly SourceBlock[], from = 0): ItemHeading[] {
  const looks = looking(blocks).filter(({ at }) => at >= from);
  const levels = [...new Set(looks.map((heading) => levelAt(blocks, heading)))].sort();
  return looks.map((heading) => ({
    ...heading,
    depth: Math.min(6, 2 + levels.indexOf(levelAt(blocks, heading))),
  }));
}

const looking = (blocks: readonly SourceBlock[]) =>
  blocks.flatMap((block, at) => (looksLikeHeading(block) ? [numbered(block, at)] : []));
