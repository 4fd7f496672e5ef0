import type { RootContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { knownDefinitions } from './known-definitions.ts';
import { letteredListMarkers, letteredLists } from './lettered-list.ts';

interface ParserExtensions {
  micromarkExtensions?: MicromarkExtension[];
  fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[];
}

/** `:::exempt` and `::name`; not the text form, which eats "at 10:30am". */
function blockDirectives(): MicromarkExtension {
  const { flow } = directive();
  return flow ? { flow } : {};
}

/** Markdown as councils' papers use it, on top of remark's own. */
function paperMarkdown(this: Processor, known: ReadonlySet<string>): void {
  const data = this.data() as ParserExtensions;
  (data.micromarkExtensions ??= []).push(blockDirectives(), letteredLists());
  if (known.size > 0) data.micromarkExtensions.push(knownDefinitions(known));
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown(), letteredListMarkers);
}

const processor = (known: ReadonlySet<string>) =>
  unified().use(remarkParse).use(remarkGfm).use(paperMarkdown, known).freeze();

/** Most papers define nothing, and making a processor takes as long as parsing a paragraph. */
const withNothingKnown = processor(new Set());

/**
 * The top-level nodes of `text`, positions counted from its start.
 *
 * @param known identifiers of definitions outside `text` (see known-definitions.ts)
 */
export function parseMarkdown(text: string, known: ReadonlySet<string>): RootContent[] {
  return (known.size === 0 ? withNothingKnown : processor(known)).parse(text).children;
}
