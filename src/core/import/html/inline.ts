import type { Element, Nodes } from 'hast';
import type { PhrasingContent } from 'mdast';
import { attribute, styleOf, textOf } from './element.ts';
import type { PageReader } from './page-reader.ts';

/** What a run of inline elements says: words, links, pictures, strong and emphasised words, notes. */
export function inlineOf(nodes: readonly Nodes[], reader: PageReader): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[\s\u00A0]+/g, ' ') }];
    if (node.type !== 'element' || reader.leavesOut(node)) return [];
    return elementInLine(node, reader);
  });
}

function elementInLine(element: Element, reader: PageReader): PhrasingContent[] {
  const { tagName, children } = element;
  const within = () => inlineOf(children, reader);
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'img' || tagName === 'image') return reader.picture(element);
  if (tagName === 'a') return linkOf(element, reader, within());
  if (tagName === 'wbr') return [];
  if (tagName === 'input') return inputWords(element);
  if (['code', 'kbd', 'samp', 'tt', 'var'].includes(tagName)) {
    const value = textOf(element).replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'inlineCode', value }];
  }
  if (['del', 's', 'strike'].includes(tagName)) return wrapped('delete', within());
  if (tagName === 'q') return [{ type: 'text', value: '“' }, ...within(), { type: 'text', value: '”' }];
  if (tagName === 'rp') return within();
  const weight = styleOf(element, 'font-weight');
  const isPlain = /^(?:normal|[1-4]00)$/.test(weight);
  const isStrong = (['b', 'strong'].includes(tagName) && !isPlain) || /^(?:bold|[6-9]00)/.test(weight);
  const slant = styleOf(element, 'font-style');
  const isSlanted = (['i', 'em'].includes(tagName) && slant !== 'normal') || slant === 'italic';
  const inner = isSlanted ? wrapped('emphasis', within()) : within();
  return isStrong ? wrapped('strong', inner) : inner;
}

/**
 * Words set apart by type. The spaces at their ends stay outside, where Markdown wants them, and what is
 * set apart twice is so once.
 */
export function wrapped(
  type: 'strong' | 'emphasis' | 'delete',
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  const words = content.flatMap((node) => (node.type === type ? node.children : [node]));
  const first = words.findIndex((node) => !isSpace(node));
  const last = words.findLastIndex((node) => !isSpace(node));
  if (first === -1) return [...words];
  const inside = words.slice(first, last + 1);
  const before: PhrasingContent[] = words.slice(0, first);
  const after: PhrasingContent[] = words.slice(last + 1);
  const [opening] = inside;
  if (opening?.type === 'text' && /^\s/.test(opening.value)) {
    before.push({ type: 'text', value: ' ' });
    inside[0] = { ...opening, value: opening.value.trimStart() };
  }
  const closing = inside.at(-1);
  if (closing?.type === 'text' && /\s$/.test(closing.value)) {
    after.unshift({ type: 'text', value: ' ' });
    inside[inside.length - 1] = { ...closing, value: closing.value.trimEnd() };
  }
  return [...before, { type, children: inside }, ...after];
}

const isSpace = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

function linkOf(element: Element, reader: PageReader, content: PhrasingContent[]): PhrasingContent[] {
  const href = attribute(element, 'href').trim();
  const note = reader.noteReference(element);
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  if (href === '' || href.startsWith('#') || !/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(href))
    return content;
  return content.length === 0 ? [] : [{ type: 'link', url: href, children: withoutLinks(content) }];
}

function withoutLinks(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return node.children;
    return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node];
  });
}

function inputWords(element: Element): PhrasingContent[] {
  const type = attribute(element, 'type').toLowerCase();
  if (type === 'hidden') return [];
  if (type === 'checkbox' || type === 'radio') {
    const isOn = element.properties['checked'] === true;
    return [{ type: 'text', value: isOn ? '☒ ' : '☐ ' }];
  }
  const value = attribute(element, 'value');
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Content without the space at its ends and doubled spaces; empty where no word or picture is left. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (node.type === 'text' || !isElementEmpty(node)) joined.push(node);
  }
  while (joined[0] && isSpace(joined[0])) joined.shift();
  for (let last = joined.at(-1); last && isSpace(last); last = joined.at(-1)) joined.pop();
  return joined.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 || joined[at - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    const isLast = at === joined.length - 1 || joined[at + 1]?.type === 'break';
    return { type: 'text', value: isLast ? start.trimEnd() : start };
  });
}

const isElementEmpty = (node: PhrasingContent) =>
  'children' in node && node.children.every((child) => child.type === 'text' && child.value === '');

/** Whether all the words of a line are in bold type. */
export function isAllStrong(content: readonly PhrasingContent[]): boolean {
  const words = content.filter((node) => !isSpace(node));
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}
