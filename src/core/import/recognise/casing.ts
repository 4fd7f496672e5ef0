/** Words that a title leaves small. */
const SMALL = new Set(
  'a an and as at but by for from in into of on or over the to up with within'.split(' '),
);

/** Whether words are in capitals throughout, as headings and headers of reports often are. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The words that a text itself writes in capitals among others: "TCPB", "NHS". */
export function acronymsIn(lines: readonly string[]): ReadonlySet<string> {
  const mixed = lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => line.replace(/\P{Ll}/gu, '').length > 2 * line.replace(/\P{Lu}/gu, '').length)
    .join('\n');
  const small = new Set(mixed.match(/\p{Ll}[\p{L}]*/gu)?.map((word) => word.toUpperCase()));
  const capitals = new Set(mixed.match(/\p{Lu}\p{Ll}+/gu)?.map((word) => word.toUpperCase()));
  const found = mixed.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,7}(?![\p{L}\d])/gu) ?? [];
  return new Set(found.filter((word) => !small.has(word) && !capitals.has(word)));
}

/** The names that a text writes with a capital in the middle of its sentences, and never without: "Mill", "Lane". */
export function namesIn(lines: readonly string[]): ReadonlySet<string> {
  const mixed = lines.filter((line) => !isCapitals(line)).join('\n');
  const small = new Set(mixed.match(/(?<!\p{L})\p{Ll}+/gu)?.map((word) => word.toUpperCase()));
  const found = mixed.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)?.map((word) => word.toUpperCase()) ?? [];
  return new Set(found.filter((word) => !small.has(word)));
}

/** A title or name in capitals as it is otherwise written, "Director of Children’s Services"; any other as it is. */
export function titleCase(text: string, acronyms: ReadonlySet<string>): string {
  if (!isCapitals(text)) return text;
  let isFirst = true;
  return text.replace(/[\p{L}\d]+(?:['’]\p{L}+)*/gu, (word, at: number) => {
    const first = isFirst || /(?:[:–—]|\s-)\s*$/.test(text.slice(0, at));
    isFirst = false;
    // "26/00123/FUL": part of a reference.
    if (isAcronym(word, acronyms) || /\d\/$/.test(text.slice(0, at))) return word;
    const small = word.toLowerCase();
    return !first && SMALL.has(small) ? small : capitalised(small);
  });
}

/** A heading in capitals as a sentence, "Contribution to strategic aims"; any other as it is. */
export function sentenceCase(
  text: string,
  acronyms: ReadonlySet<string>,
  names: ReadonlySet<string>,
): string {
  if (!isCapitals(text)) return text;
  let isFirst = true;
  return text.replace(/[\p{L}\d]+(?:['’]\p{L}+)*/gu, (word) => {
    const first = isFirst;
    isFirst = false;
    if (isAcronym(word, acronyms)) return word;
    return first || names.has(word) ? capitalised(word.toLowerCase()) : word.toLowerCase();
  });
}

/** Those that the text uses, and what cannot be spoken as a word. */
function isAcronym(word: string, acronyms: ReadonlySet<string>): boolean {
  return (
    acronyms.has(word) ||
    /\d/.test(word) ||
    (word.length > 1 &&
      word.length < 6 &&
      !/[AEIOUY]/.test(word) &&
      word !== 'CLLR' &&
      word !== 'MR' &&
      word !== 'MRS' &&
      word !== 'DR')
  );
}

const capitalised = (word: string) =>
  word.charAt(0).toUpperCase() +
  word
    .slice(1)
    .replace(/^(['’])(\p{L})(?=\p{L}{2})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
