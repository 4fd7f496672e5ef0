import type { Element, Nodes } from 'hast';
import { attribute, isElement, textOf } from './element.ts';
import { isOwnReference } from './footnote.ts';

/** An element with those around it, the nearest last. */
interface Placed {
  readonly element: Element;
  readonly around: readonly Element[];
}

/**
 * Marks the notes of a page as Word marks its own: a short link to a place from which another leads back is a reference,
 * whatever program wrote the page, and what stands around the link back is the note. The link back itself goes.
 *
 * @param page is changed
 */
export function markLinkedNotes(page: Nodes): void {
  const links: Placed[] = [];
  const places = new Map<string, Placed>();
  gather(page, [], links, places);
  const leadingTo = new Map<string, Placed>();
  for (const link of links) if (isMark(link.element)) leadingTo.set(targetOf(link.element), link);
  let count = 0;
  const seen = new Set<Element>();
  for (const reference of links) {
    const name = nameOf(reference.element);
    const place = places.get(targetOf(reference.element));
    const back = leadingTo.get(name);
    // A page of ours says itself which are its notes.
    if (
      name === '' ||
      isOwnReference(name) ||
      !place ||
      !back ||
      back === reference ||
      !isMark(reference.element)
    )
      continue;
    if (back.element !== place.element && !back.around.includes(place.element)) continue;
    const note = noteAround(back, place.element);
    if (!note || seen.has(reference.element) || seen.has(note)) continue;
    seen.add(back.element).add(note);
    const id = `linked-note-${String(++count)}`;
    reference.element.properties = { ...reference.element.properties, href: `#${id}`, dataFootnoteRef: '' };
    note.tagName = 'div';
    note.properties = { id, style: 'mso-element:footnote' };
    back.element.children = [];
  }
}

function gather(node: Nodes, around: readonly Element[], links: Placed[], places: Map<string, Placed>): void {
  if (node.type === 'element') {
    const placed = { element: node, around };
    const name = nameOf(node);
    if (name !== '' && !places.has(name)) places.set(name, placed);
    if (isElement(node, 'a') && attribute(node, 'href').startsWith('#')) links.push(placed);
  }
  if (!('children' in node)) return;
  const inner = node.type === 'element' ? [...around, node] : around;
  for (const child of node.children) gather(child, inner, links, places);
}

const nameOf = (element: Element) => attribute(element, 'id') || attribute(element, 'name');

const targetOf = (element: Element) => attribute(element, 'href').slice(1);

/** "[1]", "iv", "*", "↩": no words. */
const isMark = (element: Element) => /^[^\p{L}\p{N}]*[\p{L}\p{N}]{0,4}[^\p{L}\p{N}]*$/u.test(textOf(element));

/** The block that a note is: what the reference leads to, or what the link back stands in. */
function noteAround({ around }: Placed, place: Element): Element | undefined {
  if (isElement(place, 'p', 'li', 'div', 'aside', 'dd')) return place;
  const at = around.findLastIndex((element) => isElement(element, 'p', 'li', 'div', 'aside', 'dd'));
  const block = around[at];
  const outer = around[at - 1];
  const isWords =
    outer && isElement(outer, 'div', 'li') && /ftn|footnote|endnote|edn/i.test(attribute(outer, 'id'));
  return isWords ? outer : block;
}
