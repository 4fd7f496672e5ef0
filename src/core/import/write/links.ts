import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** An address as it is typed: what surrounds it and the full stop behind it are not part of it. */
export const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”]+|\bwww\.[\w-]+\.[^\s<>"“”]+|(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu;

/** A node in which addresses that are typed out are links, so that no letter of them is escaped. */
export function linked<Node extends RootContent>(node: Node): Node {
  if (node.type === 'link' || !('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? linksIn(child.value) : [linked(child as RootContent)],
  );
  return { ...node, children };
}

function linksIn(typed: string): PhrasingContent[] {
  const text = typed.replace(/\s*\t\s*/g, ' ');
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = withoutTail(found[0]);
    const url = addressUrl(address);
    if (url === undefined) continue;
    parts.push({ type: 'text', value: text.slice(end, found.index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
    end = found.index + address.length;
  }
  if (end === 0) return [{ type: 'text', value: text }];
  parts.push({ type: 'text', value: text.slice(end) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

/** Where a typed address leads; undefined for what only looks like one. */
export function addressUrl(address: string): string | undefined {
  if (address.includes('@')) return /^[\w.+-]+@/.test(address) ? `mailto:${address}` : undefined;
  return /^www\./i.test(address) ? `http://${address}` : address;
}

/** Without the punctuation that ends the sentence it stands in. */
export function withoutTail(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?'’*_~".includes(address.charAt(end - 1))) end--;
  const trimmed = address.slice(0, end);
  const opened = trimmed.split('(').length;
  return trimmed.endsWith(')') && trimmed.split(')').length > opened
    ? withoutTail(trimmed.slice(0, -1))
    : trimmed;
}
