import type { Element, Nodes } from 'hast';
import { attribute, isElement, textOf } from './element.ts';

/** What of a page's own style sheet says how words are set apart. */
const KEPT = /(?:^|;)\s*((?:font-weight|font-style|vertical-align)\s*:\s*[^;]+)/g;

const RULE = /(?:^|[}\s])[a-z]*\.([\w-]+)\s*\{([^{}]*)\}/gi;

/** How Google Docs counts the items of a list, by its class: `(` a `)`. */
const COUNTED_ITEMS =
  /\.(lst-kix_[\w-]+)\s*>\s*li:before\s*\{\s*content:\s*"([^"]*)"\s*counter\([\w-]+,\s*([\w-]+)\)\s*"([^"]*)"/g;

/**
 * Gives each element what the page's style sheet says of its class, as far as it sets words apart or counts: so do
 * programs write a page that save one.
 *
 * @param page is changed
 */
export function applyClassStyles(page: Nodes): void {
  const sheet = sheetsOf(page).slice(0, LONGEST);
  const byClass = new Map<string, string>();
  for (const [, name = '', body = ''] of sheet.matchAll(RULE)) {
    const kept = [...body.matchAll(KEPT)].map(([, declaration = '']) => declaration).join(';');
    if (kept !== '') byClass.set(name, kept);
  }
  const items = new Map<string, string>();
  for (const [, name = '', before = '', style = '', after = ''] of sheet.matchAll(COUNTED_ITEMS))
    items.set(name, `list-style-type:${style};--before:${before};--after:${after.trim()}`);
  if (byClass.size > 0 || items.size > 0) apply(page, byClass, items);
}

/** Longer than the style sheet of a page that a person saved. */
const LONGEST = 500_000;

function apply(node: Nodes, byClass: ReadonlyMap<string, string>, items: ReadonlyMap<string, string>): void {
  if (!('children' in node)) return;
  const counted = node.type === 'element' ? styleBy(node, items) : '';
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const style = [styleBy(child, byClass), isElement(child, 'li') ? counted : ''].filter(
      (each) => each !== '',
    );
    if (style.length > 0)
      child.properties = { ...child.properties, style: [attribute(child, 'style'), ...style].join(';') };
    apply(child, byClass, items);
  }
}

const styleBy = (element: Element, styles: ReadonlyMap<string, string>) =>
  attribute(element, 'className')
    .split(' ')
    .flatMap((name) => styles.get(name) ?? [])
    .join(';');

function sheetsOf(node: Nodes): string {
  if (isElement(node, 'style')) return textOf(node);
  return 'children' in node ? node.children.map(sheetsOf).join('\n') : '';
}
