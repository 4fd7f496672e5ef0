import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown, type Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
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
import type { Construct, ConstructRecord, Extension as MicromarkExtension } from 'micromark-util-types';
import { knownDefinitions } from './known-definitions.ts';
import { letteredListMarkers, letteredLists } from './lettered-list.ts';
import { putPlainWordsBack, withoutPlainWords } from './plain-words.ts';

/** What councils' papers use on top of Markdown's core, and the mark without which it cannot occur. */
interface Syntax {
  readonly mark: RegExp;
  readonly tokens?: MicromarkExtension;
  readonly nodes?: FromMarkdownExtension;
}

const address = /@|:\/\/|www\./i;

const syntaxes: readonly Syntax[] = [
  { mark: /\|/, tokens: gfmTable(), nodes: gfmTableFromMarkdown() },
  { mark: /@/, tokens: literalLinks('emailAutolink') },
  { mark: /:\/\//, tokens: literalLinks('protocolAutolink') },
  { mark: /www\./i, tokens: literalLinks('wwwAutolink') },
  { mark: address, nodes: literalLinkNodes() },
  { mark: /\[\^/, tokens: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() },
  { mark: /~/, tokens: gfmStrikethrough(), nodes: gfmStrikethroughFromMarkdown() },
  { mark: /\[[\sx]\]/i, tokens: gfmTaskListItem(), nodes: gfmTaskListItemFromMarkdown() },
  { mark: /::/, tokens: blockDirectives(), nodes: directiveFromMarkdown() },
  { mark: /[A-Za-z\d]\)|\b[ai]\.\s/, tokens: letteredLists(), nodes: letteredListMarkers },
];

/** `:::exempt` and `::name`; not the text form, which eats "at 10:30am". */
function blockDirectives(): MicromarkExtension {
  const { flow } = directive();
  return flow ? { flow } : {};
}

/** Links typed as they are, of one kind. Addresses for mail are tried at every letter, so that they cost most. */
function literalLinks(kind: string): MicromarkExtension {
  const isMeant = ({ name }: Construct) => name === kind;
  const text: ConstructRecord = {};
  for (const [code, tried] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const meant = [tried ?? []].flat().filter(isMeant);
    if (meant.length > 0) text[Number(code)] = meant;
  }
  return { text };
}

/** The search for links that the parser left in text is slow, and most addresses stand in links already. */
function literalLinkNodes(): FromMarkdownExtension {
  const { transforms, ...rest } = gfmAutolinkLiteralFromMarkdown();
  return {
    ...rest,
    transforms: (transforms ?? []).map(
      (transform) => (tree) => (hasAddressInText(tree) ? transform(tree) : undefined),
    ),
  };
}

function hasAddressInText(node: Nodes): boolean {
  if (node.type === 'text') return address.test(node.value);
  return 'children' in node && node.type !== 'link' && node.children.some(hasAddressInText);
}

/**
 * The top-level nodes of `text` as the parser reads them, positions counted from its start. Syntaxes whose mark does
 * not occur are left out, since the parser would try them at every line or letter.
 *
 * @param known identifiers of definitions outside `text` (see known-definitions.ts)
 */
export function parseEverySyntax(text: string, known: ReadonlySet<string>): RootContent[] {
  const used = syntaxes.filter(({ mark }) => mark.test(text));
  const extensions = used.flatMap(({ tokens }) => tokens ?? []);
  if (known.size > 0) extensions.push(knownDefinitions(known));
  const mdastExtensions = used.flatMap(({ nodes }) => nodes ?? []);
  const short = withoutPlainWords(text, known.size > 0 || text.includes(']:'));
  if (!short) return fromMarkdown(text, { extensions, mdastExtensions }).children;
  // What is looked for in words is looked for once they are back.
  const transforms = mdastExtensions.flatMap((extension) => extension.transforms ?? []);
  const withoutTransforms = mdastExtensions.map((extension) => ({ ...extension, transforms: [] }));
  const root = fromMarkdown(short.text, { extensions, mdastExtensions: withoutTransforms });
  if (!putPlainWordsBack(root.children, short))
    return fromMarkdown(text, { extensions, mdastExtensions }).children;
  for (const transform of transforms) transform(root);
  return root.children;
}
