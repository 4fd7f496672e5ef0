import { words } from '../../core/messages.ts';
import { textWidth } from './look.ts';
import { joined, nothing, ooxml, type Ooxml } from './ooxml.ts';
import { elementsIn, hasClass, isElement, wordsIn } from './page-tree.ts';
import type { Element, Node } from './read-page.ts';
import { field, lineBreak, run, runOf, type RunLook } from './run.ts';
import { noteAt } from './note-at.ts';
import type { Spot } from './writing.ts';

/** How much of a page's height a picture may take. */
const TALLEST = 0.7;

/** What stands in a line of text, as Word has it. White space is as a browser would show it. */
export function inline(nodes: readonly Node[], spot: Spot, look: RunLook = {}): Ooxml {
  return joined(
    trimmed(nodes).map((node) => (isElement(node) ? ofElement(node, spot, look) : text(node, look))),
  );
}

function text(words: string, look: RunLook): Ooxml {
  return run(/[\n\t]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words, look);
}

type Write = (element: Element, spot: Spot, look: RunLook) => Ooxml;

const within =
  (more: RunLook): Write =>
  ({ children }, spot, look) =>
    between(children, spot, { ...look, ...more });

/** The same as `inline` for what stands in the middle of a line, where white space at its ends counts. */
function between(nodes: readonly Node[], spot: Spot, look: RunLook): Ooxml {
  return joined(nodes.map((node) => (isElement(node) ? ofElement(node, spot, look) : text(node, look))));
}

const writers: Readonly<Record<string, Write>> = {
  a: link,
  br: () => lineBreak,
  code: within({ fixed: true }),
  del: within({ strike: true }),
  em: within({ italic: true }),
  img: picture,
  strong: within({ bold: true }),
  sup: raised,
};

function ofElement(element: Element, spot: Spot, look: RunLook): Ooxml {
  return (writers[element.name] ?? within({}))(element, spot, look);
}

function link(element: Element, spot: Spot, look: RunLook): Ooxml {
  const { attributes, children } = element;
  // A note in Word leads back by itself.
  if (hasClass(element, 'back')) return nothing;
  const href = attributes.get('href') ?? '';
  const linked = { ...look, style: spot.styles.link };
  if (!href.startsWith('#')) {
    return ooxml`<w:hyperlink r:id="${spot.relations.to('hyperlink', href)}">${between(children, spot, linked)}</w:hyperlink>`;
  }
  const anchor = decodeURIComponent(href.slice(1));
  if (!spot.targets.has(anchor)) return between(children, spot, look);
  const shown = wordsIn(element);
  const number = spot.targets.get(anchor);
  const name = spot.bookmarks.nameOf(anchor);
  if (number !== undefined && shown.endsWith(` ${number}`)) {
    const before = run(shown.slice(0, -number.length), look);
    return ooxml`${before}${field(`REF ${name} \\r \\h`, number, look)}`;
  }
  return ooxml`<w:hyperlink w:anchor="${name}" w:history="1">${between(children, spot, linked)}</w:hyperlink>`;
}

/** A raised number that leads to a note, or anything else that is raised. */
function raised(element: Element, spot: Spot, look: RunLook): Ooxml {
  const [anchored] = elementsIn(element);
  const anchor = decodeURIComponent(anchored?.attributes.get('href')?.slice(1) ?? '');
  return spot.notes.has(anchor)
    ? noteAt(anchor, spot, look)
    : between(element.children, spot, { ...look, raised: true });
}

function picture({ attributes }: Element, spot: Spot, look: RunLook): Ooxml {
  const alt = attributes.get('alt') ?? '';
  const { page } = spot.look;
  const most = {
    width: textWidth(spot.look) - spot.left,
    height: (page.height - 2 * page.margin) * TALLEST,
  };
  const drawn = spot.pictures.draw(attributes.get('src') ?? '', alt, most, spot.relations);
  return drawn ? runOf(drawn) : run(words({ id: 'page-picture-missing', args: { alt } }), look);
}

/** Without the white space at both ends of a line. */
function trimmed(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.findIndex((node) => isElement(node) || node.trim() !== '');
  const last = nodes.findLastIndex((node) => isElement(node) || node.trim() !== '');
  return nodes.slice(first === -1 ? 0 : first, last + 1).map((node, index, all) => {
    if (isElement(node)) return node;
    const begun = index === 0 ? node.trimStart() : node;
    return index === all.length - 1 ? begun.trimEnd() : begun;
  });
}
