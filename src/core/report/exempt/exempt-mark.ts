/** Characters that look like a colon, and those that do not show at all. */
const colons = /[：﹕∶꞉ː︓]/g;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** What somebody meant to type: colons that are colons, and no character that nobody sees. */
export const asMeant = (typed: string) => typed.replace(unseen, '').replace(colons, ':');

/** Whether a text may hold a mark at all, told quickly. */
export function mayHoldMark(text: string): boolean {
  return /::|[：﹕∶꞉ː︓]|ex.?em|classification/i.test(text);
}

/** `:::exempt`, `::: {.exempt}`, `x ::exempt`, `:exempt[`. */
const passage = /:{2,}[^\p{L}\p{N}]{0,4}exempt|(?:^|\s):exempt\b|:exempt[[{]/iu;
/** What other programs, or habit, put around such words: `[exempt]`, `{.exempt}`, `<exempt>`, ` ```exempt `. */
const borrowed =
  /^[\s>]*(?:[;!+~`-]{3,}|…+|(?:[:;] ){2,}:?|>?\s*\[!|\[\/?(?=\s*exempt\s*\](?!\())|<\/?|\{)\s*exempt\b|\{\s*\.?exempt[\s}]/i;
/** A field of the details among the words. */
const field = /^\W*classification\W{1,4}(?:part[ _-]?)?exempt\b/i;
/** What the tool itself writes above an exempt passage, and officers write in Word. */
const above = /^[\s>*_]*(?:[-+•]\s+)?[*_]*not for publication[\s.:*_–—-]+exempt information within\b/i;
/** Three colons begin or end nothing but an exempt passage. */
const fence = /^[\s>]*(?:[-*+•]\s+)*:{3,}/;

/** Whether a line looks like the mark that begins, or ends, an exempt passage; undefined for any other line. */
export function exemptMarkIn(line: string): 'start' | 'end' | undefined {
  if (!mayHoldMark(line)) return undefined;
  const meant = asMeant(line);
  if (/^[\s>]*:{3,}\s*$/.test(meant)) return 'end';
  return [passage, borrowed, field, above, fence].some((mark) => mark.test(meant)) ? 'start' : undefined;
}

/** Whether any line of some words looks like a mark. */
export function holdsExemptMark(text: string): boolean {
  return mayHoldMark(text) && text.split(/\r\n|\n|\r/).some((line) => exemptMarkIn(line) !== undefined);
}
