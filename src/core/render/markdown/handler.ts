import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Fragment, Late } from './late.ts';

/** Stands for something filled in late; what is made of `children` becomes its `inner`. */
export type Postpone = (make: (inner: Fragment) => Late, children?: readonly ElementContent[]) => Element;

export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** The same, with the place of the node it was made from. */
export function placed(state: State, from: Nodes, result: Element): Element {
  state.patch(from, result);
  return result;
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
