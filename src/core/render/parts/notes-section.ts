import { words } from '../../messages.ts';
import { spanOf } from '../../report/blocks.ts';
import { shift } from '../../span.ts';
import type { NoteDefined } from '../markdown/defined.ts';
import { fill, leaveOut } from '../markdown/filler.ts';
import { fragmentOf } from '../markdown/fragment.ts';
import { markup, type Html } from '../html.ts';
import type { PageWriter } from '../page-writer.ts';

/**
 * Writes the footnotes: those referred to, in order, with links back; then those that nothing refers to.
 * A public copy leaves out what only an exempt passage refers to, and what is written in one.
 *
 * @param unused whether the page is all of the paper, and so has the notes that nothing on it refers to
 */
export function writeNotes(writer: PageWriter, unused: 'too' | 'left out' = 'too'): void {
  const { copy, defined, notes } = writer.surroundings;
  const open: [NoteDefined, Html][] = [];
  // Words of a note may refer to another, which then joins the notes being gone through.
  for (const [id, use] of notes.uses) {
    const note = defined.notes.get(id);
    if (note === undefined) continue;
    const number = markup`<span class="number">${use.number}</span> `;
    const back = notes.backLinks(use);
    if (copy === 'public' && (note.exempt || use.shown === 0)) {
      for (const child of note.node.children)
        leaveOut(fragmentOf(child, note.placed.piece), writer.surroundings);
      if (use.shown === 0) continue;
      const withheld = words({ id: 'page-note-withheld', args: {} });
      open.push([
        note,
        element(
          notes.noteId(use.number),
          markup`${number}<div class="words"><p>${withheld}${back}</p></div>`,
        ),
      ]);
    } else {
      open.push([
        note,
        element(
          notes.noteId(use.number),
          markup`${number}<div class="words">${contents(note, writer)}${back}</div>`,
        ),
      ]);
    }
  }
  for (const [id, note] of unused === 'too' ? defined.notes : []) {
    if (notes.uses.has(id)) continue;
    if (copy === 'public' && (note.exempt || defined.exemptNotes.has(id))) continue;
    open.push([
      note,
      markup`<div class="block note"><div class="words">${contents(note, writer)}</div></div>`,
    ]);
  }
  if (open.length === 0) return;
  writer.ownHeading(words({ id: 'page-notes', args: {} }));
  for (const [{ node, placed }, shown] of open) {
    writer.add(shown, shift(spanOf(node), placed.start), (at) => at + placed.start);
  }
}

function element(id: string, inner: Html): Html {
  return markup`<div class="block numbered note" id="${id}">${inner}</div>`;
}

function contents({ node, placed }: NoteDefined, { surroundings }: PageWriter): readonly Html[] {
  return node.children.map((child) => fill(fragmentOf(child, placed.piece), surroundings));
}
