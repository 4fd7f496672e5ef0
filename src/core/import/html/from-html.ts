import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { words } from '../../messages.ts';
import { withPassagesWhole } from '../passages.ts';
import type { Source, SourceBlock } from '../source.ts';
import { wordsOf } from '../words.ts';
import { applyClassStyles } from './class-styles.ts';
import { attribute, isElement, textOf } from './element.ts';
import { flowOf } from './flow.ts';
import { markLinkedNotes } from './linked-notes.ts';
import { PageReader } from './page-reader.ts';
import { shallow } from './shallow.ts';

/**
 * What a web page says, or a part of one such as the clipboard holds. Nothing in it is run or fetched.
 *
 * @param html the whole page or any part, however broken
 */
export function sourceFromHtml(html: string): Source {
  const reader = new PageReader();
  const page = fromHtml(shallow(html));
  applyClassStyles(page);
  markLinkedNotes(page);
  const body = find(page, (element) => element.tagName === 'body') ?? page;
  const title = find(page, (element) => element.tagName === 'title');
  if (title) reader.leaveOut('import-page-title', textOf(title));
  const main = find(body, isMain);
  const flow = withPassagesWhole(flowOf(main?.children ?? withoutNavigation(body, reader), reader));
  const blocks = withoutNotesHeading(flow, reader);
  if (main) reader.leaveOut('import-around', textAround(body, main));
  return { blocks, footnotes: reader.footnotes, pictures: [], notes: reader.notes };
}

/** A heading with nothing below it but notes, which are no blocks, says no more than that they are notes. */
function withoutNotesHeading(blocks: SourceBlock[], { footnotes, notes }: PageReader): SourceBlock[] {
  const last = blocks.at(-1);
  // The line above the notes of a page goes with them.
  if (footnotes.length > 0 && last?.kind === 'rule') return blocks.slice(0, -1);
  if (footnotes.length === 0 || last?.kind !== 'paragraph' || last.heading === undefined) return blocks;
  notes.push({
    kind: 'replaced',
    message: words({ id: 'import-headings', args: {} }),
    words: wordsOf(last.content),
  });
  return blocks.slice(0, -1);
}

const isMain = (element: Element) => element.tagName === 'main' || attribute(element, 'role') === 'main';

function withoutNavigation(body: Nodes, reader: PageReader): Element['children'] {
  if (!('children' in body)) return [];
  return body.children.flatMap((node): Element['children'] => {
    if (node.type === 'doctype') return [];
    if (!isElement(node, 'nav') && !(isElement(node) && attribute(node, 'role') === 'navigation'))
      return [node];
    reader.leaveOut('import-around', textOf(node));
    return [];
  });
}

/** The first such element, however deep. */
function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function textAround(node: Nodes, main: Element): string {
  if (node === main || isElement(node, 'script', 'style')) return ' ';
  if (!('children' in node)) return node.type === 'text' ? node.value : '';
  return node.children.map((child) => textAround(child, main)).join(' ');
}
