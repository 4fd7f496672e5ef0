import { type Message, words } from '../messages.ts';
import { parse } from '../parse/parse.ts';
import { type Attached, endingOf, type SheetSize } from './attached.ts';

/** An appendix that does not stand in the pack, and why. */
export function leftOut(why: Message): Attached {
  return { kind: 'left out', why };
}

/** A file that cannot be printed here, by its name. */
export function otherKind(path: string): Attached {
  return leftOut({ id: 'pack-file-other', args: { ending: endingOf(path) } });
}

/** A PDF with the sizes of its pages, unless it cannot be opened. */
export function pdfAttached(
  facts: { readonly sheets: readonly SheetSize[] } | { readonly fault: 'locked' | 'damaged' },
): Attached {
  if ('sheets' in facts) return { kind: 'pdf', sheets: facts.sheets };
  return leftOut({ id: facts.fault === 'locked' ? 'pack-file-locked' : 'pack-file-damaged', args: {} });
}

/** What a Markdown file says; a paper of ours has a place of its own on the agenda. */
export function wordsAttached(text: string | undefined): Attached {
  if (text === undefined) return leftOut({ id: 'pack-file-damaged', args: {} });
  const paper = parse(text);
  return paper.type === undefined ? { kind: 'words', paper } : leftOut({ id: 'pack-file-paper', args: {} });
}

/** "Not in the pack: its file is not there". */
export function leftOutWords({ why }: Extract<Attached, { kind: 'left out' }>): string {
  return words({ id: 'pack-left-out', args: { reason: words(why) } });
}
