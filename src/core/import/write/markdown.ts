import type { ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ContainerDirective } from 'mdast-util-directive';
import { linked } from './links.ts';

/**
 * Blocks as our Markdown: markers as they were typed, addresses as links, and whatever has a meaning in Markdown
 * that its author cannot have meant, escaped.
 */
export function asMarkdown(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: nodes.map(linked) };
  return toMarkdown(root, options);
}

/** An item behind its marker as typed. */
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const marker = node.data?.marker;
  if (marker === undefined) return defaultHandlers.listItem(node, parent, state, info);
  const size = marker.length + 1;
  const tracker = state.createTracker(info);
  tracker.move(`${marker} `);
  tracker.shift(size);
  const exit = state.enter('listItem');
  const text = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) => {
    if (index > 0) return blank ? '' : ' '.repeat(size) + line;
    return blank ? marker : `${marker} ${line}`;
  });
  exit();
  return text;
};

/** An exempt passage; no other directive is ours. */
const containerDirective: Handle = (node: ContainerDirective, _parent, state, info) => {
  const paragraphs = node.attributes?.['paragraphs'];
  const named = paragraphs ? `{paragraphs="${paragraphs}"}` : '';
  const exit = state.enter('blockquote');
  const inner = state.containerFlow(node, info);
  exit();
  return `:::${node.name}${named}\n\n${inner}\n\n:::`;
};

/** Line ends within a paragraph, in a form that no editor takes away. */
const hardBreak: Handle = (_node, _parent, state, info) => {
  const inLine = state.stack.includes('tableCell') || state.stack.includes('headingAtx');
  return inLine ? (/[\t ]/.test(info.before) ? '' : ' ') : '\\\n';
};

const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    {
      handlers: { listItem, containerDirective, break: hardBreak },
      unsafe: [
        // "a) the first", "(iv) the fourth", "(1) one": lists to us, though not to every Markdown.
        { atBreak: true, before: '\\(?[A-Za-z0-9]{1,6}', character: ')' },
        // ":::exempt" and "::name".
        { atBreak: true, character: ':', after: ':' },
        // "[x]" at the start of an item.
        { atBreak: true, character: '[' },
      ],
    },
  ],
};

/** Inline content as Markdown, on one line. */
export function asMarkdownLine(content: readonly PhrasingContent[]): string {
  return asMarkdown([{ type: 'paragraph', children: [...content] }]).trim();
}

/** Words that hold no mark-up, as inline content. */
export const textNode = (value: string): Text => ({ type: 'text', value });
