import type { Element, Nodes } from 'hast';
import type { PhrasingContent } from 'mdast';
import { raised, wrapped } from '../phrasing.ts';
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
  if (tagName === 'sup' || styleOf(element, 'vertical-align') === 'super') return raised(within());
  const weight = styleOf(element, 'font-weight');
  const isPlain = /^(?:normal|[1-4]00)$/.test(weight);
  const isStrong = (['b', 'strong'].includes(tagName) && !isPlain) || /^(?:bold|[6-9]00)/.test(weight);
  const slant = styleOf(element, 'font-style');
  const isSlanted = (['i', 'em'].includes(tagName) && slant !== 'normal') || slant === 'italic';
  const inner = isSlanted ? wrapped('emphasis', within()) : within();
  return isStrong ? wrapped('strong', inner) : inner;
}

function linkOf(element: Element, reader: PageReader, content: PhrasingContent[]): PhrasingContent[] {
  const href = withoutDetour(attribute(element, 'href').trim());
  const note = reader.noteReference(element);
  const label = reader.reference(element);
  if (label !== undefined) return [{ type: 'link', url: `#${label}`, children: [] }];
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  if (href === '' || href.startsWith('#') || !/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(href))
    return content;
  return content.length === 0 ? [] : [{ type: 'link', url: href, children: withoutLinks(content) }];
}

/** The address that Google Docs writes a link of its own around. */
function withoutDetour(href: string): string {
  const inner = /^https:\/\/www\.google\.com\/url\?q=([^&]+)/.exec(href)?.[1];
  try {
    return inner === undefined ? href : decodeURIComponent(inner);
  } catch {
    return href;
  }
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
