import type { Opening } from './clause.ts';
import { readClause } from './clause.ts';
import { propAndSec } from './movers.ts';
import { announces, aside, capitalVerb, decidingBody, how, presentVerb } from './lead-words.ts';

/** The words a resolution begins with, in a paragraph. */
export interface Lead {
  /** Where what is decided begins, behind them: the paragraph's length where nothing follows. */
  readonly end: number;
  /** What they end with, where they have said the beginning for all that follows: "RESOLVED That:". */
  readonly opening: Opening | undefined;
  /** Where what is decided ends, if more follows in the paragraph. */
  readonly until?: number;
  /** Whether what is decided goes on in other paragraphs, or in a list. */
  readonly leadsOn: boolean;
  /** The verb among them that says part of each decision behind it: "The Committee NOTED:". */
  readonly verb?: string;
  /** Whether they say that something was decided; "Cabinet:" and "Decisions" only announce it. */
  readonly saysSo: boolean;
}

/**
 * How a resolution begins, as councils write it: "RESOLVED That:", "It was RESOLVED", "UNANIMOUSLY RESOLVED",
 * "Resolved –", "AGREED", "DECISION AGREED", "The Committee NOTED", "The Committee resolved:-", "Having considered
 * the report, Cabinet RESOLVED", "MOVED by …, SECONDED by … and it was RESOLVED to:".
 *
 * @param text a paragraph's words, marks of emphasis left out
 * @returns undefined for narrative ("Members agreed that it was late", "Cabinet had RESOLVED in May"), and for
 *          what was moved and lost
 */
export function readLead(text: string): Lead | undefined {
  const words = text
    .replace(/\bR E S O L V E D\b/, 'RESOLVED\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0')
    .replace(/\bT H A T\b/, 'THAT\u00A0\u00A0\u00A0')
    // "RESOLVED/-", "Resolved/", as the north-west of England writes it.
    .replace(/(?<=\b(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED))\/(?=[-–:\s]|$)/, ':');
  return inCapitals(words) ?? inSmall(words) ?? withoutVerb(words);
}

const minute = '\\s*(?:[A-Z]{0,4}\\.?\\d+(?:[./-]\\d+)*[.):]?\\s+)?';
const itWas = '(?:[Ii]t (?:was|is)|IT (?:WAS|IS)|and was)';
const whoDecides = `(?:${itWas}|[Ww]e|Members|Councillors|${decidingBody})`;

/** What a verb in capitals stands behind, in its sentence. */
const beforeCapitals: readonly RegExp[] = [
  new RegExp(`^${minute}(?:That it be )?(?:DECISIONS?[\\s:–—-]*)?${how}$`),
  new RegExp(`(?:^|[\\s,;])${whoDecides}:?\\s+${how}(?:\\(?[1aAi][.)]\\s*)?$`),
  new RegExp(`^${minute}${decidingBody}(?:, .*,| .* and) ${how}$`, 's'),
  new RegExp(`\\b(?:moved|proposed|seconded)\\b.*\\band ${how}$`, 'is'),
  new RegExp(`^\\s*(?:moved|proposed)\\b.*\\bseconded\\b.*[\\s,;]${how}$`, 'is'),
];
/** Somebody says that it was once decided, or was to be. */
const reported = new RegExp(
  `\\b(?:that|which|when|where|whether|if|since|as|after|before|until) ${whoDecides} ${how}$`,
);
/** Behind a verb in capitals, which is but a word of a heading where another noun in capitals follows. */
const goesOn =
  /^(?:[\s:;,.–—(-]*$|\s*[:;,.–—(-]|\s+(?:(?:THAT|TO|FURTHER|UNANIMOUSLY|THE|BY|ON|WITH|SUBJECT|AS|IN|FOR|NEM|FULL|YN)\b|[a-z]|[A-Z][a-z]|[\d£“"'‘(]))/;
const once = /^,? (?:in|on|at) (?!an? (?:vote|show)|principle|accordance|full|the (?:basis|terms|casting))/;

function inCapitals(words: string): Lead | undefined {
  for (const { index, 0: verb } of words.matchAll(new RegExp(`\\b${capitalVerb}\\b`, 'g'))) {
    const sentence = lastSentence(words.slice(0, index));
    if (!beforeCapitals.some((before) => before.test(sentence)) || reported.test(sentence)) continue;
    const behind = words.slice(index + verb.length);
    if (!goesOn.test(behind) || once.test(behind) || isLost(words)) continue;
    const then = behind.slice(asideIn(behind));
    const isOver = /^[\s:–—.,-]*$/.test(then);
    const announced = isOver || /^\s*[:–—-]|^,?\s+(?:that|to)\b/i.test(then);
    const saysNothing =
      announces.test(verb) &&
      (announced || /^(?:RESOLVED|DECIDED|ORDERED|PENDERFYNWYD|CYTUNWYD)/i.test(verb));
    const isHeading = isOver || /^\s*[:–—-]/.test(then);
    if (saysNothing || isHeading) {
      const lead = behindVerb(words, index + verb.length);
      return announces.test(verb) ? lead : { ...lead, verb };
    }
    const numbered = /\(?[1aAi][.)]\s*$/.exec(sentence)?.[0].length ?? 0;
    return { end: index - numbered, opening: undefined, leadsOn: leadsOnFrom(words), saysSo: true };
  }
  return undefined;
}

/** In small letters only where a colon or dash says that the decision follows, or what follows is put as one. */
function inSmall(words: string): Lead | undefined {
  if (isLost(words)) return undefined;
  for (const { index, 0: verb } of words.matchAll(smallVerb)) {
    const lead = behindSmall(words, index, verb);
    if (lead) return lead;
  }
  return undefined;
}

const smallVerb =
  /\b(?:[Rr]esolved|[Aa]greed|[Rr]ecommended|[Dd]ecided|carried|approved|adopted|accepted|endorsed|(?:[Dd]ecision|DECISION|[Rr]esolution|RESOLUTION)(?:[sS]|(?: [A-Z]{0,3}\d[\w./-]*)?)(?: (?:made|MADE|taken|TAKEN))?|[Pp]enderfyniad(?:au)?)\b/g;

function behindSmall(words: string, index: number, verb: string): Lead | undefined {
  const before = words.slice(0, index);
  const isFirst = new RegExp(`^${minute}(?:[Uu]nanimously )?$`).test(before);
  const isMoved =
    /^\s*(?:(?:it was )?(?:moved|proposed)|on (?:a|the) (?:motion|proposition|proposal))\b/i.test(before) &&
    new RegExp(`(?:(?:\\band|,|${decidingBody}) |\n)(?:it was )?${how}$`).test(before);
  const isBody = ofBody.test(before);
  const isLater = !isBody && ofBody.test(lastSentence(before));
  const isMembers = membersBefore.test(before);
  if (!isFirst && !isMoved && !isBody && !isLater && !isMembers) return undefined;
  const end = index + verb.length;
  if ((isBody || isMembers) && itsRecommendations.test(words.slice(end))) {
    return { end: index, opening: undefined, leadsOn: leadsOnFrom(words), saysSo: true };
  }
  if (isMembers || /^(?:approved|adopted|accepted|endorsed)$/.test(verb)) return undefined;
  const behind = words.slice(end + asideIn(words.slice(end)));
  const isAnnounced = /^(?:,? (?:that|to))?\s*(?:[:–—]|-(?=[\s:]|$))/i.test(behind);
  const isPut =
    !isLater &&
    /^,? (?:that|to)\b/i.test(behind) &&
    (isMoved || (isFirst ? verb === 'Resolved' : decides(behind)));
  return isAnnounced || isPut ? behindVerb(words, end) : undefined;
}

const ofBody = new RegExp(
  `^${minute}(?:(?:Accordingly|Thereafter|[A-Z][^.]{0,160}),? )?(?:[Ii]t (?:was|is)|${decidingBody}(?: [a-z][^.]{0,160} and|, (?:having|after|following|noting|on the motion of) [^.]{3,200},)?) ${how}$`,
);
const membersBefore = new RegExp(`^${minute}(?:Members|Councillors)(?: [a-z][^.]{0,160} and)? ${how}$`);
const itsRecommendations = /^ (?:all )?(?:of )?the (?:following |officers?['’]s? )?recommendations?\b/;

/** Whether "that …", "to …" is put as a decision is: "that the plan be approved", "to approve the plan". */
function decides(behind: string): boolean {
  if (earlier.test(behind)) return false;
  if (promised.test(behind)) return true;
  const clause = readClause(behind.replace(/^[,\s]+/, '').replace(/[.;]\s*$/, ''));
  if (clause?.kind === 'whole') return / be [a-z]/.test(clause.clause);
  return clause?.kind === 'passive' || (clause !== undefined && /^,? to\b/i.test(behind));
}

/** "that the Head of Streets would write to residents" */
const promised =
  /^,? that (?:the )?[A-Z][\w'’&-]*(?: [\w'’&-]+){0,8} (?:would|should|will|shall) (?!have\b)[a-z]/;
const earlier =
  /\b(?:at (?:its|their|the|a) (?:last|previous|earlier) meeting|previously|last (?:year|month|week))\b/;

/** "The Committee notes the report", "Cabinet: 1) NOTED …", "Decision:", "Prop. D Ash, Sec. E Birch – that …". */
function withoutVerb(words: string): Lead | undefined {
  const carried = propAndSec.exec(words)?.[0];
  if (carried !== undefined && !isLost(words) && !/\bamendment\b/i.test(words)) {
    const verb = /^(?:it was )?(?:resolved|agreed)\b/i.exec(words.slice(carried.length))?.[0] ?? '';
    return behindVerb(words, carried.length + verb.length);
  }
  const present = new RegExp(`^${minute}${decidingBody} ${how}(?=${presentVerb}\\b)`).exec(words);
  if (present)
    return { end: present[0].length, opening: undefined, leadsOn: leadsOnFrom(words), saysSo: true };
  const isAlone = new RegExp(`^${minute}(?:${decidingBody}|${heading})\\s*:?\\s*-?\\s*$`).test(words);
  const isHeading = new RegExp(`^\\s*${heading}\\s*[:–—-]?\\s*$`).test(words);
  if (isHeading || (isAlone && words.includes(':'))) {
    return { end: words.length, opening: undefined, leadsOn: true, saysSo: false };
  }
  return undefined;
}

const heading =
  '(?:(?:DECISIONS?|Decisions?|RESOLUTIONS?|Resolutions?)(?: made| taken)?|Resolved|Agreed|Decided|Recommended|Penderfyniad(?:au)?)';

/** Behind a verb that announces: what may come in between, and the marks before what is decided. */
function behindVerb(words: string, verbEnd: number): Lead {
  const from = verbEnd + asideIn(words.slice(verbEnd));
  const end = from + marksIn(words.slice(from));
  const [whole, word = '', marks = ''] = /^(that|to)\b([\s:–—-]*)/i.exec(words.slice(end)) ?? [];
  const opening = /^that$/i.test(word) ? 'that' : 'to';
  const isOver = end + (whole?.length ?? 0) >= words.length;
  if (whole !== undefined && (isOver || /[:–—-]|\u00A0{3}/.test(marks))) {
    const past = end + whole.length;
    return { end: past, opening, leadsOn: isOver || leadsOnFrom(words), saysSo: true };
  }
  return { end, opening: undefined, leadsOn: end >= words.length || leadsOnFrom(words), saysSo: true };
}

const asideIn = (behind: string) => aside.exec(behind)?.[0].length ?? 0;
const marksIn = (behind: string) => /^[\s:–—.,-]*/.exec(behind)?.[0].length ?? 0;
const lastSentence = (before: string) => before.slice(-600).replace(/^[^]*[.!?]["'’”)]?\s+(?=\S|$)/, '');

/** Words that a list of decisions follows end with a colon, a dash, "that", "to" – not with a full stop. */
const leadsOnFrom = (words: string) => !/[.;!?]["'’”)]?\s*$/.test(words);

/** A motion or an amendment that fell. */
export function isLost(words: string): boolean {
  const fell =
    /\b(?:LOST|DEFEATED|NOT (?:CARRIED|AGREED|RESOLVED))\b|\b(?:was|were|and|declared) (?:lost|defeated|not carried)\b/;
  return fell.test(words) && !/\bRESOLVED\b/.test(words.replace(/\bNOT RESOLVED\b/, ''));
}
