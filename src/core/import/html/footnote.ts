import type { Element, RootContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import { trimmed } from '../phrasing.ts';
import type { SourceBlock } from '../source.ts';
import { withoutStart, wordsOf } from '../words.ts';
import { attribute, styleOf } from './element.ts';
import type { PageReader } from './page-reader.ts';

/** Reads what stands in an element as blocks. */
type Flow = (nodes: readonly RootContent[]) => SourceBlock[];

/** Whether an element holds a note as Word puts it on a page, behind the text. */
export function isFootnote(element: Element): boolean {
  return /^(?:footnote|endnote)$/.test(styleOf(element, 'mso-element'));
}

/** Whether the id of an element is that of a reference to a note on a page of ours. */
export const isOwnReference = (id: string): boolean => /^note-[\w-]+-from-/.test(id);

/** Keeps a note as Word puts it on a page, behind the text: it is no block of it. */
export function keepFootnote(element: Element, reader: PageReader, flow: Flow): void {
  const identifier = /(\d+)$/.exec(attribute(element, 'id'))?.[1] ?? String(reader.footnotes.length + 1);
  const paragraphs = flow(element.children).flatMap((block) =>
    block.kind === 'paragraph' ? [withoutBackReference(block.content)] : [],
  );
  reader.footnotes.push({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: paragraphs.map((content) => ({ type: 'paragraph', children: content })),
  });
}

/** Keeps a note of a page of ours: its number and the way back to the text are no words of it. */
export function keepOwnNote(element: Element, identifier: string, reader: PageReader, flow: Flow): void {
  const children = flow(element.children).flatMap((block): Paragraph[] => {
    const isWords = block.kind === 'paragraph' && /\p{L}{2}/u.test(wordsOf(block.content));
    return isWords ? [{ type: 'paragraph', children: [...block.content] }] : [];
  });
  reader.footnotes.push({ type: 'footnoteDefinition', identifier, label: identifier, children });
}

/** Without the `[1]` at its start that leads back to the text. */
function withoutBackReference(content: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = content;
  if (first?.type === 'footnoteReference') return trimmed(rest);
  return trimmed(withoutStart(content, /^\s*\[\w{1,4}\]\s*/.exec(wordsOf(content))?.[0].length ?? 0));
}
