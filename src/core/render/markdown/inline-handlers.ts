import type { ElementContent } from 'hast';
import type { FootnoteReference, Html, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { readAddress } from './address.ts';
import { identifierOf } from './defined.ts';
import { element, text, type Postpone } from './handler.ts';

/** How what stands inside paragraphs, headings and cells is shown, where Markdown's usual HTML will not do. */
export function inlineHandlers(postpone: Postpone): Handlers {
  return {
    html: (_state: State, node: Html, parent?: Nodes) => htmlAsWords(node.value, parent),

    footnoteReference: (_state: State, node: FootnoteReference) =>
      postpone(() => ({ kind: 'note', id: identifierOf(node) })),

    link: (state: State, node: Link) => {
      const words = state.all(node);
      if (node.url.startsWith('#')) {
        const label = decoded(node.url.slice(1));
        return postpone((inner) => ({ kind: 'reference', label, inner }), words);
      }
      if (words.length === 0) words.push(text(node.url));
      const address = readAddress(node.url);
      return address === undefined
        ? element('span', { className: ['dead'] }, words)
        : element('a', { href: address.href, ...(node.title && { title: node.title }) }, words);
    },

    linkReference: (state: State, node: LinkReference) =>
      postpone((inner) => ({ kind: 'link', id: identifierOf(node), inner }), state.all(node)),

    image: (_state: State, { url, alt }: Image) =>
      postpone(() => ({ kind: 'picture', source: { address: url }, alt: alt ?? '' })),

    imageReference: (_state: State, node: ImageReference) =>
      postpone(() => ({ kind: 'picture', source: { id: identifierOf(node) }, alt: node.alt ?? '' })),
  };
}

const comment = /<!--(?:>|->|[\s\S]*?-->)/g;
const lineBreak = /^<br\s*\/?>$/i;
const phrasing = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/**
 * Typed HTML is shown as the words it is, so that nothing an officer typed disappears and none of it acts.
 * Comments are the officer's own and do disappear; `<br>` is how a line ends in a table cell.
 */
function htmlAsWords(typed: string, parent: Nodes | undefined): ElementContent | undefined {
  if (lineBreak.test(typed)) return element('br');
  const words = typed.replace(comment, '').trim();
  if (words === '') return undefined;
  const inline = parent !== undefined && phrasing.has(parent.type);
  return inline ? text(words) : element('p', { className: ['raw'] }, [text(words)]);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
