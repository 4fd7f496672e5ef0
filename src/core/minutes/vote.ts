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
const number = `(\\d{1,3}|nil|${spelled.join('|')})`;

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^nil$/i.test(word)) return 0;
  const at = spelled.indexOf(word.toLowerCase());
  return at === -1 ? undefined : at;
}

const inFavour = new RegExp(
  `\\b(?:for|in favour)[\\s:–(-]*${number}\\b|\\b${number}(?: members?| votes?)? (?:voted |voting )?(?:for|in favour)\\b`,
  'i',
);
const opposed = new RegExp(
  `\\bagainst[\\s:–(-]*${number}\\b|\\b${number}(?: members?| votes?)? (?:voted |voting )?against\\b`,
  'i',
);
const neither = new RegExp(
  `\\babst(?:ained|entions?|aining)[\\s:–(-]*${number}\\b|\\b${number}(?: members?)? (?:abstained|abstentions?|abstaining)\\b`,
  'i',
);

/** The vote that a resolution's words record: "(For 7, Against 3, Abstained 1)", "by six votes to two"; undefined where none is. */
export function voteIn(words: string): Vote | undefined {
  const unanimous = /\bunanimous(?:ly)?\b/i.test(words);
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

/** Whether a paragraph, list or table does nothing but record a vote. */
export function isVoteRecord(words: string): boolean {
  return /^\W*(?:(?:the )?(?:recorded )?(?:vot(?:e|es|ing)|division)\b|(?:for|in favour|against|abst(?:ained|entions?|aining))\b\W*(?:\(|:|–|-|\d|Councillor|Cllr))/i.test(
    words,
  );
}
