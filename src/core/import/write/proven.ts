import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../parse/markdown.ts';
import { asMarkdown } from './markdown.ts';

/**
 * Blocks as Markdown that is known to be read as these same blocks: each is read back, and one that would be
 * read as another is written with every sign in it escaped.
 */
export function provenMarkdown(nodes: readonly RootContent[]): string {
  const known = new Set(referencesIn(nodes));
  const readsAs = (markdown: string, wanted: readonly RootContent[]) =>
    shape(parseMarkdown(markdown, known)) === shape(wanted);
  const whole = asMarkdown(nodes);
  const bare = withoutNeedlessEscapes(whole);
  if (readsAs(bare, nodes)) return bare;
  if (readsAs(whole, nodes)) return whole;
  return nodes
    .map((node) => {
      const text = asMarkdown([node]).trimEnd();
      return readsAs(text, [node]) ? text : asMarkdown([escapedWhole(node)]).trimEnd();
    })
    .join('\n\n')
    .concat('\n');
}

/** "[insert date]" and "a_b" mostly mean no more than they say, and a backslash in them puzzles an officer. */
const withoutNeedlessEscapes = (markdown: string) =>
  markdown.replace(/\\\[(?=[^\]\n]*\](?![(:[]))|(?<=[\p{L}\d])\\(?=_[\p{L}\d])/gu, (escape) =>
    escape.slice(1),
  );

/** The notes that the text refers to, as the parser names them: they may stand further down. */
function referencesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [`^${node.identifier}`];
    return 'children' in node ? referencesIn(node.children) : [];
  });
}

/** What kinds of block there are, in what order, with their words: how they are set does not count. */
function shape(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      const inner =
        node.type === 'list' ||
        node.type === 'listItem' ||
        node.type === 'blockquote' ||
        node.type === 'table' ||
        node.type === 'containerDirective'
          ? shape(node.children)
          : toString(node).replace(/\s+/g, '').normalize();
      return `${node.type}(${inner})`;
    })
    .join();
}

/** Every sign of a block's words in a form that means nothing but itself. */
function escapedWhole<Node extends RootContent>(node: Node): Node {
  if (node.type === 'text') return { type: 'html', value: escapeAll(node.value) } as unknown as Node;
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as RootContent[]).map(escapedWhole) };
}

const escapeAll = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
