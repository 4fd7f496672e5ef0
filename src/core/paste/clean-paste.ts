import { sourceFromHtml } from '../import/html/from-html.ts';
import { nested } from '../import/nest.ts';
import type { Source, SourceBlock } from '../import/source.ts';
import { sourceFromText } from '../import/text/from-text.ts';
import { withTypedMarkers } from '../import/typed-markers.ts';
import { provenMarkdown } from '../import/write/proven.ts';
import { tableFromTabs } from './table-from-tabs.ts';

/** What is on the clipboard, as far as programs put it there. */
export interface Clipboard {
  readonly html: string | undefined;
  readonly text: string | undefined;
}

/**
 * The clipboard as clean Markdown blocks, from Word, Excel, a web page or a text with tables or paragraph numbers.
 *
 * @returns undefined for words that can stand as they are
 */
export function cleanPaste({ html, text }: Clipboard): string | undefined {
  const markdown = html !== undefined && !isCode(html) ? fromHtml(html) : fromText(text ?? '');
  return markdown === undefined || markdown === '' || markdown === text?.trim() ? undefined : markdown;
}

/** What an editor of code puts on the clipboard is text in colours. */
function isCode(html: string): boolean {
  return /^\s*(?:<meta[^>]*>\s*)?<div style="[^"]*white-space:\s*pre;?[^"]*">/i.test(html);
}

const fromHtml = (html: string) => markdownOf(sourceFromHtml(html));

/** Plain words are left alone, but for a table and for numbers that the tool would give again. */
function fromText(text: string): string | undefined {
  const table = tableFromTabs(text);
  if (table !== undefined) return table;
  return /^\s*\d{1,2}\.\d{1,2}\.?\s+\S/m.test(text) ? markdownOf(sourceFromText(text)) : undefined;
}

function markdownOf({ blocks, footnotes }: Source): string {
  const nodes = [...nested(withoutNumbers(withTypedMarkers(blocks))), ...footnotes];
  return nodes.length === 0 ? '' : provenMarkdown(nodes).trim();
}

/** Paragraphs are numbered by the tool: “4.2” before one is printed twice if it is kept. */
function withoutNumbers(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block): SourceBlock => {
    if (block.kind !== 'paragraph' || !/^\d{1,2}(?:\.\d{1,2})+\.?$/.test(block.marker?.text ?? ''))
      return block;
    const { content, heading } = block;
    return { kind: 'paragraph', content, ...(heading !== undefined && { heading }) };
  });
}
