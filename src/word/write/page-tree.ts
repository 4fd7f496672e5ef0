import type { Element, Node } from './read-page.ts';

export const isElement = (node: Node): node is Element => typeof node !== 'string';

export const hasClass = ({ classes }: Element, name: string): boolean => classes.includes(name);

/** The elements directly in one. */
export const elementsIn = ({ children }: Element): readonly Element[] => children.filter(isElement);

/** The first element directly in one that is called so. */
export function childCalled(parent: Element, name: string): Element | undefined {
  return elementsIn(parent).find((element) => element.name === name);
}

/** The first element directly in one that has that class. */
export function childOfClass(parent: Element, name: string): Element | undefined {
  return elementsIn(parent).find((element) => hasClass(element, name));
}

/** The first element anywhere in one, itself included, that `suits`. */
export function find(element: Element, suits: (element: Element) => boolean): Element | undefined {
  if (suits(element)) return element;
  for (const child of elementsIn(element)) {
    const found = find(child, suits);
    if (found) return found;
  }
  return undefined;
}

/** All words in a node, white space as a browser would show it. */
export function wordsIn(node: Node): string {
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

/** All words in a node as they were typed. */
export function rawWords(node: Node): string {
  if (!isElement(node)) return node;
  return node.name === 'br' ? '\n' : node.children.map(rawWords).join('');
}
