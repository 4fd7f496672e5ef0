import { paragraphNumbersIn } from '../../law/paragraph-numbers.ts';

/** What a line says of whom a report is for; undefined for a line that says nothing of it. */
export interface Exemption {
  readonly classification: 'open' | 'part_exempt' | 'exempt';
  /** The paragraphs of the Schedule that it names. */
  readonly paragraphs: readonly string[];
}

/** "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A", "PART 1 (OPEN TO THE PUBLIC)", "Appendix B is exempt". */
export function exemptionIn(line: string): Exemption | undefined {
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.length > 600) return undefined;
  const named = /\bparagraphs?\s+((?:\(?\d{1,2}[A-Za-z]?\)?(?:\s*(?:,|and|&)\s*)?)+)/i.exec(words)?.[1];
  const paragraphs = named === undefined ? [] : paragraphNumbersIn(named);
  if (
    /^(?:part (?:1|i|a|one)\b|open\b|public(?: report| document)?\b|unrestricted\b|for general release\b)/i.test(
      words,
    )
  ) {
    return words.length < 60 ? { classification: 'open', paragraphs: [] } : undefined;
  }
  const isExempt =
    /\bnot for publication\b/i.test(words) ||
    /\bexempt (?:from publication|information|report|under|by virtue)\b/i.test(words) ||
    /^(?:part (?:2|ii|b|two)|exempt|restricted(?! reports?$)|confidential|private)\b/i.test(words) ||
    (/\bexempt\b/i.test(words) && paragraphs.length > 0);
  if (!isExempt) return undefined;
  const isPart = /\bappendi(?:x|ces)\b|\bannex|\bparts? of (?:this|the) report\b/i.test(words);
  return { classification: isPart ? 'part_exempt' : 'exempt', paragraphs };
}
