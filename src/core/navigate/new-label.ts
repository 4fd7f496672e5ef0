/** Words that tell one paragraph from another no better than none. */
const common = new Set(
  (
    'a about after all also an and any are as at be been before but by can could did do does for from had has ' +
    'have how if in into is it its may more must no not of on or our shall should so such than that the their ' +
    'them there these they this those to under was we were what when where which who will with would'
  ).split(' '),
);

const MOST_WORDS = 3;
const LONGEST = 30;

/**
 * A label for a paragraph, made of the first of its words that say something: `contracts-end-march`.
 *
 * @param words the paragraph's, without mark-up
 * @param taken labels that others have; a number behind it keeps the new one apart
 */
export function newLabel(words: string, taken: ReadonlySet<string>): string {
  const plain = words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const each = plain.match(/[a-z0-9]+/g) ?? [];
  const telling = each.filter((word) => !common.has(word) && /[a-z]/.test(word));
  const chosen = (telling.length > 0 ? telling : each).slice(0, MOST_WORDS);
  while (chosen.length > 1 && chosen.join('-').length > LONGEST) chosen.pop();
  const label = chosen.join('-').slice(0, LONGEST) || 'paragraph';
  let free = label;
  for (let count = 2; taken.has(free); count++) free = `${label}-${count}`;
  return free;
}
