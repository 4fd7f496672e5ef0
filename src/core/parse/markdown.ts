import type { RootContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { knownDefinitions } from './known-definitions.ts';
import { letteredListMarkers, letteredLists } from './lettered-list.ts';

/** What councils' papers use on top of Markdown's core, and the mark without which it cannot occur. */
interface Syntax {
  readonly mark: RegExp;
  readonly tokens: MicromarkExtension;
  readonly nodes: FromMarkdownExtension;
}

const syntaxes: readonly Syntax[] = [
  { mark: /\|/, tokens: gfmTable(), nodes: gfmTableFromMarkdown() },
  { mark: /@|www\.|:\/\//i, tokens: gfmAutolinkLiteral(), nodes: gfmAutolinkLiteralFromMarkdown() },
  { mark: /\[\^/, tokens: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() },
  { mark: /~/, tokens: gfmStrikethrough(), nodes: gfmStrikethroughFromMarkdown() },
  { mark: /\[[\sx]\]/i, tokens: gfmTaskListItem(), nodes: gfmTaskListItemFromMarkdown() },
  { mark: /::/, tokens: blockDirectives(), nodes: directiveFromMarkdown() },
  { mark: /[A-Za-z\d]\)/, tokens: letteredLists(), nodes: letteredListMarkers },
];

/** `:::exempt` and `::name`; not the text form, which eats "at 10:30am". */
function blockDirectives(): MicromarkExtension {
  const { flow } = directive();
  return flow ? { flow } : {};
}

interface ParserExtensions {
  micromarkExtensions?: MicromarkExtension[];
  fromMarkdownExtensions?: FromMarkdownExtension[];
}

function extended(this: Processor, used: readonly Syntax[], known: ReadonlySet<string>): void {
  const data = this.data() as ParserExtensions;
  data.micromarkExtensions = used.map(({ tokens }) => tokens);
  if (known.size > 0) data.micromarkExtensions.push(knownDefinitions(known));
  data.fromMarkdownExtensions = used.map(({ nodes }) => nodes);
}

const parser = (used: readonly Syntax[], known: ReadonlySet<string>) =>
  unified().use(remarkParse).use(extended, used, known).freeze();

/** By the syntaxes in use. Making one takes as long as parsing a paragraph, and most papers define nothing. */
const withNothingKnown = new Map<string, ReturnType<typeof parser>>();

/**
 * The top-level nodes of `text`, positions counted from its start. Syntaxes whose mark does not occur are
 * left out, since the parser would try them at every line or letter.
 *
 * @param known identifiers of definitions outside `text` (see known-definitions.ts)
 */
export function parseMarkdown(text: string, known: ReadonlySet<string>): RootContent[] {
  const used = syntaxes.filter(({ mark }) => mark.test(text));
  if (known.size > 0) return parser(used, known).parse(text).children;
  const key = used.map((syntax) => syntaxes.indexOf(syntax)).join();
  let kept = withNothingKnown.get(key);
  if (!kept) withNothingKnown.set(key, (kept = parser(used, known)));
  return kept.parse(text).children;
}
