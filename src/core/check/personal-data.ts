import { loose } from '../loose.ts';

/** Something in a text that may tell about a private person. */
export interface PersonalDatum {
  readonly kind: 'national-insurance' | 'nhs' | 'bank' | 'address' | 'email';
  /** As typed; never for a message. */
  readonly words: string;
  readonly start: number;
}

/** HM Revenue and Customs does not give out numbers that begin with these, or with letters left out of the pattern. */
const nationalInsurance = loose(
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/g,
);
const nhs =
  /(?<![\d+]\s*)\d{3}[\s-]{1,2}\d{3}[\s-]{1,2}\d{4}\b(?!\s*\d)|(?<=\bNHS\s+(?:number|no\.?|num):?\s*)\d{10}\b/gi;
const bank =
  /(?<![\d/-])\d\d[\s-]\d\d[\s-]\d\d(?![\d/-])[^.\d]{1,40}\d{8}(?!\d)|(?<!\d)\d{8}(?!\d)[^.\d]{1,40}\d\d-\d\d-\d\d(?![\d/-])/g;
/** A date and a reference look the same without one of these words. */
const saysBank = loose(/\b(?:sort code|account|a\/c|bank)\b/i);
const streets =
  'Street|Road|Avenue|Lane|Drive|Close|Crescent|Court|Gardens|Grove|Place|Terrace|Way|Walk|Square|Park|Rise|Hill|Mews|Row|View';
const lives = String.raw`(?:(?:lives?|living|lived|resid(?:es?|ing|ed)|resident) at|home address(?:es)?(?: is| are|:)?(?: at)?|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:[A-Z][\w'’-]+ ){1,3}of)`;
const address = loose(
  new RegExp(
    String.raw`\b${lives},? (?:Flat \w+,? )?\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'’-]+ ){1,3}(?:${streets})\b`,
    'g',
  ),
);
const privateHosts =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|virgin|ntlworld|blueyonder|talktalk|tiscali|protonmail|proton|gmx|zoho|fastmail';
const email = new RegExp(
  String.raw`[\w.+-]+@(?:${privateHosts})\.(?:com|co\.uk|net|me|org|uk|fr|ie|eu)\b(?!\.\w)`,
  'gi',
);

/** Most text has none of these, and is passed over sooner: six digits in a row, a number before a name. */
const hasNumber = /\d\d[\s-]{0,2}\d\d?[\s-]{0,2}\d\d/;
const hasAddress = /\d[A-Za-z]?,?\s[A-Z]/;

/** What in a text may be a private person's: numbers of the right form and check digit, homes, private mailboxes. */
export function personalDataIn(text: string): PersonalDatum[] {
  const numbers = hasNumber.test(text);
  const addresses = hasAddress.test(text);
  const mailboxes = text.includes('@');
  if (!numbers && !addresses && !mailboxes) return [];
  const found = (kind: PersonalDatum['kind'], pattern: RegExp): PersonalDatum[] =>
    Array.from(text.matchAll(pattern), (match) => ({ kind, words: match[0], start: match.index }));
  const nearby = ({ words, start }: PersonalDatum) => text.slice(Math.max(0, start - 40), start) + words;
  return [
    ...(numbers ? found('national-insurance', nationalInsurance) : []),
    ...(numbers ? found('nhs', nhs).filter(({ words }) => isNhsNumber(words)) : []),
    ...(numbers ? found('bank', bank).filter((each) => saysBank.test(nearby(each))) : []),
    ...(addresses ? found('address', address) : []),
    ...(mailboxes ? found('email', email) : []),
  ];
}

/** The tenth digit follows from the other nine (NHS Data Dictionary: modulus 11). */
function isNhsNumber(words: string): boolean {
  const digits = [...words].filter((char) => /\d/.test(char)).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === digits[9];
}
