import type { Element, Nodes } from 'hast';

/** An attribute's value as text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** What the element's own style says of a property, in small letters. */
export function styleOf(element: Element, property: string): string {
  const found = attribute(element, 'style')
    .split(';')
    .map((declaration) => declaration.split(':'))
    .find(([name = '']) => name.trim().toLowerCase() === property);
  return (found?.slice(1).join(':') ?? '').trim().toLowerCase();
}

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** All words below a node, as they stand. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(textOf).join('');
  return isElement(node, 'br', 'p', 'div', 'li', 'td', 'th', 'tr', 'option') ? `${inner} ` : inner;
}

/** Whether an element holds blocks: then it is no part of a line. */
export function holdsBlocks(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return BLOCKS.has(node.tagName) || node.children.some(holdsBlocks);
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul option optgroup textarea select'
  ).split(' '),
);
