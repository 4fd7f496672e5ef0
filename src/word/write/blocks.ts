import { inline } from './inline.ts';
import { writeList } from './list.ts';
import { nothing, ooxml, type Ooxml } from './ooxml.ts';
import { paragraph, type ParagraphLook } from './paragraph.ts';
import { hasClass, isElement, rawWords, wordsIn } from './page-tree.ts';
import type { Element, Node } from './read-page.ts';
import { lineBreak, run } from './run.ts';
import { writeTable } from './table.ts';
import type { Spot } from './writing.ts';

/** What the first paragraph of some blocks has that the others have not. */
export interface Opening {
  readonly look?: ParagraphLook | undefined;
  /** What stands before its words. */
  readonly runs?: Ooxml | undefined;
  /** What on the page leads to it. */
  readonly anchor?: string | undefined;
}

/** How far quoted words stand in. */
const QUOTED = 567;

/** What stands under one another, as Word has it: paragraphs and tables. */
export function writeBlocks(nodes: readonly Node[], spot: Spot, opening: Opening = {}): readonly Ooxml[] {
  const written: Ooxml[] = [];
  const next = (): Opening => (written.length === 0 ? opening : {});
  let line: Node[] = [];
  const endLine = () => {
    if (line.some((node) => isElement(node) || node.trim() !== '')) {
      written.push(writeParagraph(line, spot, next()));
    }
    line = [];
  };
  for (const node of nodes) {
    const write = isElement(node) ? writers[node.name] : undefined;
    if (!write || !isElement(node)) {
      line.push(node);
      continue;
    }
    endLine();
    written.push(...write(node, spot, next()));
  }
  endLine();
  if (written.length === 0 && Object.keys(opening).length > 0)
    written.push(writeParagraph([], spot, opening));
  return written;
}

/** One paragraph. */
export function writeParagraph(
  nodes: readonly Node[],
  spot: Spot,
  { look, runs, anchor }: Opening = {},
): Ooxml {
  const usual: ParagraphLook = {
    style: spot.style,
    frame: spot.frame,
    left: spot.left > 0 ? spot.left : undefined,
    keepNext: leadsOn(nodes),
  };
  const words = spot.bookmarks.around(anchor, inline(nodes, spot));
  return paragraph({ ...usual, ...look }, ooxml`${runs ?? nothing}${words}`);
}

/** Whether words end in a colon, and so stay on the page of what they lead to. */
function leadsOn(nodes: readonly Node[]): boolean {
  const last = nodes.findLast((node) => wordsIn(node) !== '');
  return last !== undefined && wordsIn(last).endsWith(':');
}

type Write = (element: Element, spot: Spot, opening: Opening) => readonly Ooxml[];

/** A table, a passage that is exempt or withheld, or anything else that only holds others. */
function division(element: Element, spot: Spot, opening: Opening): readonly Ooxml[] {
  if (hasClass(element, 'table')) return table(element, spot, opening);
  const inner = hasClass(element, 'exempt')
    ? { ...spot, frame: exemptFrame }
    : hasClass(element, 'withheld')
      ? { ...spot, style: spot.styles.withheld }
      : spot;
  return writeBlocks(element.children, inner, opening);
}

const heading: Write = ({ children }, spot, opening) => [
  writeParagraph(
    children,
    { ...spot, style: undefined },
    { ...opening, look: { ...opening.look, keepNext: true } },
  ),
];

const writers: Readonly<Record<string, Write>> = {
  blockquote: (element, spot, opening) =>
    writeBlocks(element.children, { ...spot, left: spot.left + QUOTED, style: spot.styles.quote }, opening),
  div: division,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: (_element, spot) => [paragraph({ frame: rule, left: spot.left }, nothing)],
  ol: writeList,
  p: (element, spot, opening) => [
    writeParagraph(
      element.children,
      hasClass(element, 'raw') ? { ...spot, style: spot.styles.code } : spot,
      opening,
    ),
  ],
  pre: typed,
  table,
  ul: writeList,
};

/** The bars beside what is exempt: on the right, where lines begin alike whatever is numbered. */
export const exemptFrame = ooxml`<w:pBdr><w:right w:val="double" w:sz="6" w:space="6" w:color="8A3C00"/></w:pBdr>`;

const rule = ooxml`<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`;

/** A table cannot have a number, so what it opens stands above it. */
function table(element: Element, spot: Spot, opening: Opening): readonly Ooxml[] {
  const above = Object.keys(opening).length > 0 ? [writeParagraph([], spot, opening)] : [];
  return [...above, ...writeTable(element, spot)];
}

/** Words whose lines end where they were typed to end. */
function typed({ children }: Element, spot: Spot, { runs, look, anchor }: Opening): readonly Ooxml[] {
  const lines = children.map(rawWords).join('').replace(/\n$/, '').split('\n');
  const words = lines.map((line, index) => ooxml`${index > 0 ? lineBreak : nothing}${run(line)}`);
  const usual = { style: spot.styles.code, frame: spot.frame, left: spot.left };
  return [paragraph({ ...usual, ...look }, ooxml`${runs ?? nothing}${spot.bookmarks.around(anchor, words)}`)];
}
