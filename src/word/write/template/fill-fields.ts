import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const FIELD = /\{\{\s*([\w.]+)\s*\}\}/g;

/** Where the body goes in a template. */
const BODY = /^\s*\{\{\s*report\s*\}\}\s*$/;

/**
 * Fills the fields of a part, such as `{{title}}`. Word may have cut a field into several runs: it is filled in the
 * first of them. A field that nothing is known for is left out.
 *
 * @param body what takes the place of the paragraph that says `{{report}}`; where none does, the part stays without it
 * @returns the part, and whether the body went in
 */
export function fillFields(
  part: string,
  valueOf: (name: string) => string | undefined,
  body?: string,
): { readonly part: string; readonly hasBody: boolean } {
  if (!part.includes('{{') && !/\{(?:<[^>]*>)+\{/.test(part)) return { part, hasBody: false };
  const document = new DOMParser().parseFromString(part, 'text/xml');
  let hasBody = false;
  for (const paragraph of Array.from(document.getElementsByTagName('w:p'))) {
    const texts = Array.from(paragraph.getElementsByTagName('w:t'));
    const words = texts.map((text) => text.textContent ?? '').join('');
    if (!words.includes('{{')) continue;
    if (body !== undefined && !hasBody && BODY.test(words)) {
      hasBody = true;
      paragraph.parentNode?.replaceChild(document.createProcessingInstruction(PLACE, ''), paragraph);
    } else fill(texts, words, valueOf);
  }
  const filled = new XMLSerializer().serializeToString(document);
  return { part: filled.replace(new RegExp(`<\\?${PLACE}\\s*\\?>`), () => body ?? ''), hasBody };
}

/** Stands where the body goes until the rest of the part is written. */
const PLACE = 'committee-reports-body';

/** Writes the values of fields into the texts of a paragraph, each into the text in which it begins. */
function fill(texts: readonly Element[], words: string, valueOf: (name: string) => string | undefined): void {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += (text.textContent ?? '').length;
  }
  const kept = texts.map(() => '');
  const give = (at: number, said: string) => {
    const index = starts.findLastIndex((start) => start <= at);
    kept[index] = (kept[index] ?? '') + said;
  };
  let from = 0;
  const keep = (to: number) => {
    for (; from < to; from++) give(from, words.charAt(from));
  };
  for (const match of words.matchAll(FIELD)) {
    keep(match.index);
    give(match.index, valueOf(match[1] ?? '') ?? '');
    from = match.index + match[0].length;
  }
  keep(words.length);
  texts.forEach((text, index) => {
    text.textContent = kept[index] ?? '';
    text.setAttribute('xml:space', 'preserve');
  });
}
