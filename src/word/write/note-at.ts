import { writeBlocks } from './blocks.ts';
import { joined, ooxml, type Ooxml } from './ooxml.ts';
import { hasClass, isElement } from './page-tree.ts';
import type { Element, Node } from './read-page.ts';
import { field, run, type RunLook } from './run.ts';
import type { Spot } from './writing.ts';

/**
 * A reference to a note: the footnote itself where it is the first, and a field that repeats its number behind that.
 * A footnote cannot hold another, so a note that another refers to first stands as words below that one.
 */
export function noteAt(anchor: string, spot: Spot, look: RunLook): Ooxml {
  const { notes, styles, bookmarks } = spot;
  const number = String(notes.numberOf(anchor));
  const style = styles.noteReference;
  if (spot.inNote) return run(number, { ...look, raised: true });
  if (notes.isWritten(anchor)) {
    return field(`NOTEREF ${bookmarks.nameOf(anchor)} \\f \\h`, number, { style });
  }
  const below = { ...spot, relations: notes.relations, left: 0, style: styles.note, inNote: true };
  const body = (words: Element, mark: Ooxml) =>
    joined(writeBlocks(words.children.filter(isOfNote), below, { runs: ooxml`${mark}${run(' ')}` }));
  return bookmarks.around(anchor, notes.refer(anchor, style, body));
}

/** A note in Word leads back by itself, as one on the page does by a link. */
const isOfNote = (node: Node) => !(isElement(node) && hasClass(node, 'back'));
