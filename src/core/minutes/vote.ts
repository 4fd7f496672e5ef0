import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import type { Vote } from './minutes.ts';

const count = (words: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(words);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? undefined : numberOf(digits);
};

const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const number = `(\\d{1,3}|nil|none|${spelled.join('|')})`;

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:nil|none)$/i.test(word)) return 0;
  const at = spelled.indexOf(word.toLowerCase());
  return at === -1 ? undefined : at;
}

const inFavour = new RegExp(
  `\\b(?:for|in favour)(?: (?:of )?the (?:motion|proposal|recommendation))?[\\s:–,(-]*${number}\\b|\\b${number}(?: members?| votes?)? (?:voted |voting )?(?:for|in favour)\\b`,
  'i',
);
const opposed = new RegExp(
  `\\bagainst(?: the (?:motion|proposal|recommendation))?[\\s:–,(-]*${number}\\b|\\b${number}(?: members?| votes?)? (?:voted |voting )?(?:against|for the amendment)\\b`,
  'i',
);
const neither = new RegExp(
  `\\babst(?:ained|entions?|aining)[\\s:–(-]*${number}\\b|\\b${number}(?: members?)? (?:abstained|abstentions?|abstaining)\\b`,
  'i',
);

/** The vote that a resolution's words record: "(For 7, Against 3, Abstained 1)", "by six votes to two"; undefined where none is. */
export function voteIn(words: string): Vote | undefined {
  const unanimous = /\b(?:unanimous(?:ly)?|all in favour|yn unfrydol)\b/i.test(words);
  const byTo = new RegExp(`\\b(?:by|of) ${number}(?: votes?)?(?: to |[-–:])${number}\\b`, 'i').exec(words);
  const against = byTo ? numberOf(byTo[2] ?? '') : count(words, opposed);
  // "For three years" is no vote: only numbers on both sides make one.
  const counted = against !== undefined;
  const inSupport = byTo ? numberOf(byTo[1] ?? '') : count(words, inFavour);
  if (/\bnem\.? con\b/i.test(words)) {
    return { for: inSupport, against: 0, abstained: count(words, neither), unanimous };
  }
  if (!unanimous && (!counted || inSupport === undefined)) return undefined;
  return {
    for: counted ? inSupport : undefined,
    against,
    abstained: counted ? count(words, neither) : undefined,
    unanimous,
  };
}

/** A vote recorded by name: "For: Councillors Ash and Birch (2)", "Against: Councillor Elm", each on a line of its own. */
export function voteByName(words: string): Vote | undefined {
  const inSupport = namedIn(words, 'for|in favour');
  const against = namedIn(words, 'against');
  if (inSupport === undefined || against === undefined) return undefined;
  return { for: inSupport, against, abstained: namedIn(words, 'abst\\w+'), unanimous: false };
}

function namedIn(words: string, label: string): number | undefined {
  const names = new RegExp(`^\\W*(?:voting )?(?:${label})\\b(?: the \\w+)?[\\s:–-]*(.*)$`, 'im')
    .exec(words)?.[1]
    ?.trim();
  if (names === undefined) return undefined;
  const said = /^\(?(\d{1,3})\b|\((\d{1,3})\)\.?$/.exec(names);
  if (said) return Number(said[1] ?? said[2]);
  return /^(?:none|nil)?\W*$/i.test(names) ? 0 : names.split(/,| and |&/).length;
}

/** A vote that a table counts under "For", "Against" and "Abstained", or beside them. */
export function voteInTable(node: Nodes): Vote | undefined {
  if (node.type !== 'table') return undefined;
  const rows = node.children.map((row) => row.children.map((cell) => toString(cell).trim()));
  const [top = [], counts = []] = rows;
  const isAcross = top.filter((label) => counted.test(label)).length > 1;
  const pairs = isAcross ? top.map((label, at) => [label, counts[at] ?? '']) : rows;
  return voteByName(pairs.map(([label = '', value = '']) => `${label}: ${value}`).join('\n'));
}

const counted = /^(?:(?:voting )?for|in favour|against|abst\w+)\b/i;

/** Whether a paragraph, list or table does nothing but record a vote. */
export function isVoteRecord(words: string): boolean {
  return /^\W*(?:(?:on (?:a|being put to the) |the )?(?:recorded )?(?:vot(?:e|es|ing)|division)\b|(?:for|in favour|against|abst(?:ained|entions?|aining))\b(?: the (?:motion|proposal|recommendation))?\W*(?:\(|:|–|-|\d|Councillor|Cllr))/i.test(
    words,
  );
}
