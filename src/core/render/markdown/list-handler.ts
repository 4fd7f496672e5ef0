import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element, placed, text } from './handler.ts';

/**
 * Lists. Markers that HTML cannot print, such as `(a)`, `iv)` and `1)`, stand in the items as words.
 *
 * @param source the piece's text, where `1)` and `1.` can be told apart
 */
export function listHandler(source: string) {
  return (state: State, node: List): Element => {
    const loose = [node, ...node.children].some(({ spread }) => spread ?? false);
    const asTyped = markersAsTyped(node, source);
    const items = node.children.map((item, index) => {
      const contents = itemContents(state, item, loose);
      const marker = asTyped?.[index];
      if (marker !== undefined) contents.unshift(element('span', { className: ['marker'] }, [text(marker)]));
      return placed(state, item, element('li', {}, contents));
    });
    const list = element(node.ordered ? 'ol' : 'ul', {}, items);
    if (asTyped) list.properties = { className: ['as-typed'], role: 'list' };
    else if (node.children.some(isTask)) list.properties = { className: ['tasks'] };
    else if (node.ordered && node.start !== 1) list.properties = { start: node.start ?? 1 };
    return placed(state, node, list);
  };
}

/** What each item's marker prints as, or undefined for a list that HTML numbers the same way. */
function markersAsTyped(list: List, source: string): readonly string[] | undefined {
  if (!list.ordered) return undefined;
  if (list.children.some((item) => item.data?.marker !== undefined)) {
    return list.children.map((item) => item.data?.marker ?? '');
  }
  const bracket = /^\d+\)/.test(source.slice(list.position?.start.offset).trimStart());
  return bracket ? list.children.map((_, index) => `${(list.start ?? 1) + index})`) : undefined;
}

const isTask = (item: ListItem) => typeof item.checked === 'boolean';

function itemContents(state: State, item: ListItem, loose: boolean): Element['children'] {
  const contents: Element['children'] = [];
  if (isTask(item)) contents.push(taskMark(item.checked === true), text(' '));
  for (const child of state.all(item)) {
    const tight = !loose && child.type === 'element' && child.tagName === 'p' && isPlain(child);
    contents.push(...(tight ? child.children : [child]));
  }
  return contents;
}

const isPlain = (paragraph: Element) => paragraph.properties['className'] === undefined;

function taskMark(done: boolean): Element {
  const ariaLabel = done ? 'Done' : 'Not done';
  return element('span', { className: ['task'], role: 'img', ariaLabel }, [text(done ? '☑' : '☐')]);
}
