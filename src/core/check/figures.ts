/** A number as it is written, and how exactly. */
export interface Amount {
  /** In ones: 2.5m is 2,500,000. */
  readonly value: number;
  /** What the last digit given stands for: of 2.5m, 100,000. */
  readonly unit: number;
}

/** A figure and where it stands in the text. */
export interface Figure<Reading> {
  readonly words: string;
  readonly start: number;
  readonly reading: Reading;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const number = String.raw`(\d[\d,]*(?:\.\d+)?)(?:\s{0,2}(k|m|bn|thousand|million|billion)\b)?`;
const sum = new RegExp(`£ ?${number}`, 'gi');
const anyNumber = new RegExp(number, 'gi');

/** The sums of money in a text: "£250,000", "£2.5m". */
export function sumsIn(text: string): Figure<Amount>[] {
  if (!text.includes('£')) return [];
  return [...text.matchAll(sum)].map((match) => ({
    words: match[0].replace(/,$/, ''),
    start: match.index,
    reading: amount(match[1] ?? '', match[2]),
  }));
}

/** Every number in a text, in a table as in a sentence. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(anyNumber)].map(([, digits = '', scale]) => amount(digits, scale));
}

function amount(digits: string, scaleWord: string | undefined): Amount {
  const scale = scales[scaleWord?.toLowerCase() ?? ''] ?? 1;
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain) * scale, unit: scale / 10 ** decimals };
}

/** Whether one amount may be the other, rounded or given in thousands or millions as in a table. */
export function maySayTheSame(sum: Amount, other: Amount): boolean {
  const multiples = other.value >= 100 || other.unit < 1 ? [1, 1e3, 1e6] : [1];
  return multiples.some(
    (by) => Math.abs(sum.value - other.value * by) <= Math.max(sum.unit, other.unit * by) / 2,
  );
}
