import { sourceFromHtml } from './html/from-html.ts';
import { nested } from './nest.ts';
import type { ImportNote } from './note.ts';
import { withTypedMarkers } from './typed-markers.ts';
import { provenMarkdown } from './write/proven.ts';

/** Markdown made of something else, and what could not be made of it. */
export interface CleanMarkdown {
  /** Whole blocks, a free line between them and a line end at the last; empty where nothing was left. */
  readonly markdown: string;
  readonly notUnderstood: readonly ImportNote[];
}

/**
 * Clean Markdown blocks from a piece of a web page, such as Word, Excel and browsers put on the clipboard: lists
 * are lists again, tables are tables, and nothing of how it looked is left. Headings begin at `##`.
 *
 * @param html the clipboard's HTML, whole or in part
 */
export function markdownFromHtml(html: string): CleanMarkdown {
  const { blocks, footnotes, notes } = sourceFromHtml(html);
  const nodes = [...nested(withTypedMarkers(blocks)), ...footnotes];
  return { markdown: nodes.length === 0 ? '' : provenMarkdown(nodes), notUnderstood: notes };
}
