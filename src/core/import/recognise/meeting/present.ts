import { isCapitals } from '../casing.ts';

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:voting )?members )?present(?: at the meeting)?\s*[:–-]+\s*/i, 'present'],
  [
    /^(?:those (?:present|attending)|sederunt|(?:yn )?bresennol|presennol|councillors present|membership)\s*[:–-]+\s*/i,
    'present',
  ],
  [
    /^(?:also (?:present|in attendance)|in attendance|attending|wrth law|(?:council )?(?:officers|staff)(?: (?:present|in attendance|attending))?|others? (?:members )?(?:present|in attendance))\s*[:–-]+\s*/i,
    'in_attendance',
  ],
  [/^(?:apolog(?:y|ies)(?: for (?:absence|inability to attend))?|ymddiheuriadau)\s*[:–-]+\s*/i, 'apologies'],
  [/^(?:substitutes?|substitute members?)\s*[:–-]+\s*/i, 'substitutes'],
];

/** Which list of people a line of minutes begins or names, and what stands behind the label. */
export function fieldOfNames(said: string): { readonly field: string; readonly rest: string } | undefined {
  // "PRESENT" alone needs no colon.
  const words = /^\p{L}[\p{L} ]{3,40}$/u.test(said) ? `${said}:` : said;
  for (const [label, field] of LABELS) {
    const found = label.exec(words);
    if (found) return { field, rest: words.slice(found[0].length).trim() };
  }
  return undefined;
}

const POST =
  /\b(?:officer|manager|director|head|solicitor|clerk|accountant|planner|engineer|adviser|advisor|secretary|chief|lead|assistant|auditor|consultant|democratic)\b/i;
const received =
  /^(?:apologies(?: for absence)? )?(?:were|was) (?:received|submitted|given|intimated)(?: (?:from|on behalf of))?:? /i;

/**
 * The people that a line names: several behind "Councillors" or joined by commas, one with a post behind their name.
 *
 * @param field the list that they belong to
 * @returns undefined for a line that is too long to be names, or a sentence
 */
export function namesIn(said: string, field: string): string[] | undefined {
  const line = said.replace(/^apologies for absence (?=were|was)/i, '').replace(received, '');
  const words = line.replace(/\.$/, '').trim();
  if (/^(?:none|nil|there were (?:none|no .{3,30}))$/i.test(words)) return undefined;
  if (
    /[.?!] [A-Z][a-z]/.test(words.replace(/\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|[A-Z])\./g, '')) &&
    words.length > 120
  )
    return undefined;
  const isPost = field === 'in_attendance' && !words.includes(';') && namesOne(words);
  // "Councillor Ash (Chair) Councillor Birch": what stood in lines of its own.
  const list = words.replace(
    /(?<=\p{Ll}|\)) (?=(?:Councillor|Cllr|Bailie) \p{Lu})(?<!\b(?:and|for|by) )/gu,
    ', ',
  );
  const names = (isPost ? [words] : list.split(words.includes(';') ? SEMICOLONS : COMMAS))
    .map((name) => name.replace(/^(?:councillors|cllrs|members|aldermen)\b:?\s*/i, ''))
    .filter((name) => name !== '');
  const isName = (name: string) =>
    name.length <= 100 &&
    /^[\p{Lu}\d]/u.test(name) &&
    !DECIDES.test(name) &&
    !(isCapitals(name) && name.includes(' '));
  return names.length > 0 && names.every(isName) ? names : undefined;
}

/** "Annis Thorley, Head of Commissioning, Children and Families": a name and a post, and nobody else behind them. */
function namesOne(words: string): boolean {
  // A post in brackets is that of the name before it.
  const [, post = '', ...others] = words.replace(/\s*\([^)]*\)/g, '').split(/\s*,\s*/);
  return POST.test(post) && !others.some((other) => POST.test(other));
}

/** “RESOLVED that”, “PENDERFYNWYD cymeradwyo”: no name begins so. */
const DECIDES = /^\p{Lu}{5,} \p{Ll}/u;

const COMMAS = /\s*[,;]\s*(?![^(]*\))(?:and\s+)?|\s+and\s+(?![^(]*\))/;
const SEMICOLONS = /\s*;\s*(?![^(]*\))(?:and\s+)?/;
