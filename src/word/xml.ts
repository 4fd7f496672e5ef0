import { DOMParser } from '@xmldom/xmldom';
import { PackageFault } from './open-package.ts';

/** The elements of the markup that Word writes, by their names without a prefix. */
export interface Xml {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Xml[];
  /** The words directly in it. */
  readonly text: string;
}

/**
 * A part of a package as elements.
 *
 * @throws PackageFault where it is no well-formed XML
 */
export function readXml(part: string): Xml {
  const fail = () => {
    throw new PackageFault('damaged');
  };
  const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: fail, fatalError: fail } });
  const root = parser.parseFromString(part, 'text/xml').documentElement as Element | null;
  return root ? elementOf(root) : fail();
}

/** The first element of that name directly in `parent`. */
export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((each) => each.name === name);
}

/** Every element of that name at any depth below `parent`, in order. */
export function* descendants(parent: Xml, name: string): Iterable<Xml> {
  for (const each of parent.children) {
    if (each.name === name) yield each;
    yield* descendants(each, name);
  }
}

/** Word nests some tens of elements; what reads them goes down by calling itself. */
const MAX_DEPTH = 500;

/** Made from the document's tree without recursion: markup may be nested deeper than a stack is. */
function elementOf(root: Element): Xml {
  const made: Xml[] = [];
  const open: { readonly node: Element; readonly into: Xml[]; readonly depth: number }[] = [
    { node: root, into: made, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const children: Xml[] = [];
    let text = '';
    const below: typeof open = [];
    const depth = next.depth + 1;
    if (depth > MAX_DEPTH) throw new PackageFault('damaged');
    for (let node = next.node.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) below.push({ node: node as Element, into: children, depth });
      else if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue ?? '';
    }
    next.into.push({ name: next.node.localName, attributes: attributesOf(next.node), children, text });
    open.push(...below.reverse());
  }
  return made[0] as Xml;
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index);
    if (attribute) attributes.set(attribute.localName, attribute.value);
  }
  return attributes;
}
