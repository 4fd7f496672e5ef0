import { paragraphNumbersIn } from '../../law/paragraph-numbers.ts';
import { holdsBoxes, tickedIn } from './ticked.ts';

/** What a line says of whom a report is for; undefined for a line that says nothing of it. */
export interface Exemption {
  readonly classification: 'open' | 'part_exempt' | 'exempt';
  /** The paragraphs of the Schedule that it names. */
  readonly paragraphs: readonly string[];
}

/** Longer than a statement of it is. */
const LONGEST = 600;

/**
 * "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A", "PART 1 (OPEN TO THE PUBLIC)", "Appendix B is exempt",
 * "Is this report restricted? Yes ☐ No ☒". A title that only begins with such a word, "Public benches", says nothing.
 */
export function exemptionIn(line: string): Exemption | undefined {
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.length > LONGEST) return undefined;
  const question = QUESTION.exec(words);
  if (question) return answered(question[1] ?? '', words);
  if (holdsBoxes(words)) return undefined;
  const paragraphs = paragraphsIn(words);
  if (SAYS_OPEN.test(words)) return { classification: 'open', paragraphs: [] };
  const isExempt =
    SAYS_EXEMPT.test(words) ||
    (!DENIES.test(words) &&
      (/\bnot for publication\b(?! documents?\b)/i.test(words) ||
        /\bexempt (?:from publication|information|report|under|by virtue)\b/i.test(words) ||
        (/\bexempt\b/i.test(words) && paragraphs.length > 0)));
  if (!isExempt) return undefined;
  return { classification: isOfPart(words) ? 'part_exempt' : 'exempt', paragraphs };
}

/** What is said behind "Exempt:", "Classification:" and the like; undefined for what answers nothing. */
export function answerOf(said: string): Exemption | undefined {
  const words = said.replace(/\s+/g, ' ').trim();
  const answer = holdsBoxes(words) ? tickedIn(words) : words;
  if (answer === undefined || /^(?:yes|no|open|public)\s*\/\s*\p{L}/iu.test(answer)) return undefined;
  const paragraphs = paragraphsIn(words);
  const isBut = /^(?:no|open|public)\b.*\b(?:except|apart|other than|but|although|save)\b/i.test(answer);
  const isPart = isBut || /\b(?:part|partly|partially)[\s-]+exempt\b/i.test(answer);
  if (isPart || (isOfPart(answer) && /\b(?:exempt|not for publication|confidential)\b/i.test(answer)))
    return { classification: 'part_exempt', paragraphs };
  if (OPEN_ANSWER.test(answer)) return { classification: 'open', paragraphs: [] };
  return EXEMPT_ANSWER.test(answer) ? { classification: 'exempt', paragraphs } : undefined;
}

/** "Does the report contain confidential or exempt information?", and what stands behind it. */
const QUESTION =
  /^(?:is|are|does|do|will)\b[^?]*\b(?:restricted|exempt|confidential|private)\b[^?]*\?\s*:?\s*(.*)$/i;

function answered(answer: string, words: string): Exemption | undefined {
  const said = holdsBoxes(answer) ? tickedIn(answer) : answer;
  if (said !== undefined && /^no\b(?!\s*\/)/i.test(said)) return { classification: 'open', paragraphs: [] };
  if (said === undefined || !/^yes\b(?!\s*\/)/i.test(said)) return undefined;
  return { classification: isOfPart(words) ? 'part_exempt' : 'exempt', paragraphs: paragraphsIn(words) };
}

function paragraphsIn(words: string): string[] {
  const named = /\bparagraphs?\s+((?:\(?\d{1,2}[A-Za-z]?\)?(?:\s*(?:,|and|&)\s*)?)+)/i.exec(words)?.[1];
  return named === undefined ? [] : paragraphNumbersIn(named);
}

const isOfPart = (words: string) =>
  /\bappendi(?:x|ces)\b|\bannex|\bparts? of (?:this|the) report\b/i.test(words);

/** What may stand behind the word that says it all: "Part I – For publication". */
const TAIL = String.raw`(?:\s*[-–—:(,]+\s*(?:open|public|for publication|unrestricted|exempt|private|confidential|restricted|not)\b.{0,60})?\)?\.?$`;

const SAYS_OPEN = new RegExp(
  String.raw`^\(?(?:part (?:1|i|a|one)|open(?: to the (?:press and )?public)?|public(?: report| document| item)?|unrestricted(?: report)?|for (?:general release|publication)|no[nt][ -]exempt)${TAIL}`,
  'i',
);

const SAYS_EXEMPT = new RegExp(
  String.raw`^\(?(?:part (?:2|ii|b|two)|(?:exempt|restricted|confidential|private)(?: (?:report|item|information|appendi(?:x|ces)))?)${TAIL}`,
  'i',
);

const DENIES = /\b(?:no|not(?! for publication)|neither|nor|without)\b[^.]{0,40}\b(?:exempt|confidential)\b/i;

const OPEN_ANSWER =
  /^(?:no|none|no[nt][ -]exempt|open|public|unrestricted|n\/a|not applicable|for (?:general release|publication)|part (?:1|i|a|one))\b/i;

const EXEMPT_ANSWER =
  /^(?:yes|exempt|fully exempt|restricted|confidential|private|not for publication|part (?:2|ii|b|two))\b/i;
