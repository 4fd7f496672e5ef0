import { quote } from '../parse/front-matter/quote.ts';

/** Words that other programs take for yes, no or nothing. */
const NOT_WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A value as the tool writes it on one line: a name for programs and a date as they are, other words in quotation marks. */
export function written(value: string): string {
  const isName = /^[a-z][a-z0-9_-]*(?:\.[a-z0-9_]+)*$/.test(value) && !NOT_WORDS.test(value);
  return isName || /^\d{4}-\d\d-\d\d$/.test(value) ? value : quote(value);
}
