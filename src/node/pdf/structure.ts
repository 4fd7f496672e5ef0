import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib';

/**
 * Makes room in the structure of a tagged PDF for what is to be drawn on a page: a paragraph behind the last block that
 * stands there, so that a screen reader comes to it in its turn.
 *
 * @returns the mark by which what is drawn is known to belong there; undefined for a page that has no structure
 */
export function placeInStructure(page: PDFPage): number | undefined {
  const { context, catalog } = page.doc;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
  const parents = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  const marks = parents && key !== undefined ? numbered(parents, key) : undefined;
  const last = marks?.asArray().findLast((each) => each instanceof PDFRef);
  const block = last && blockAround(last, context);
  if (!marks || !block) return undefined;
  const mark = marks.size();
  const own = context.register(
    context.obj({ Type: 'StructElem', S: 'P', P: block.parent, Pg: page.ref, K: mark }),
  );
  marks.push(own);
  addBehind(context.lookup(block.parent, PDFDict), block.ref, own);
  return mark;
}

/** What a block is made of: it stands in one of these, or is one. */
const words = /^(?:H\d?|P|Span|Strong|Em|Link|Lbl)$/;

/** The block that an element belongs to, and what that stands in. */
function blockAround(ref: PDFRef, context: PDFContext): { ref: PDFRef; parent: PDFRef } | undefined {
  const parent = context.lookup(ref, PDFDict).get(PDFName.of('P'));
  if (!(parent instanceof PDFRef)) return undefined;
  const role = context.lookup(parent, PDFDict).lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? '';
  return words.test(role) ? blockAround(parent, context) : { ref, parent };
}

/** Puts one element behind another among the children of their parent. */
function addBehind(parent: PDFDict, block: PDFRef, own: PDFRef): void {
  const children = parent.lookup(PDFName.of('K'));
  if (children instanceof PDFArray) {
    const index = children.asArray().indexOf(block);
    children.insert(index + 1, own);
    return;
  }
  parent.set(PDFName.of('K'), parent.context.obj([block, own]));
}

/** What a tree of numbers holds under one of them. */
function numbered(tree: PDFDict, key: number): PDFArray | undefined {
  const entries = tree.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; entries && index + 1 < entries.size(); index += 2) {
    if (entries.lookup(index, PDFNumber).asNumber() !== key) continue;
    const found = entries.lookup(index + 1);
    return found instanceof PDFArray ? found : undefined;
  }
  for (const branch of tree.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
    const found = numbered(tree.context.lookup(branch, PDFDict), key);
    if (found) return found;
  }
  return undefined;
}
