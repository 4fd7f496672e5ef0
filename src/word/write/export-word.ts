import { ownBase } from './own-base.ts';
import { templateBase } from './template/template-base.ts';
import { writeWord, type WordSource } from './write-word.ts';

/**
 * A page as a Word document.
 *
 * @param template the council's own document to write it into; one of ours without
 * @returns the file, or why there is none, in a sentence
 */
export async function exportWord(
  source: WordSource,
  template?: Uint8Array,
): Promise<{ readonly contents: Uint8Array } | { readonly refused: string }> {
  const base = template ? await templateBase(template, source.profile) : ownBase(source.profile);
  return 'refused' in base ? base : { contents: await writeWord(source, base) };
}
