/** An element of a page, as the renderer wrote it. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

/** An element or the words between elements. */
export type Node = Element | string;

const voids = new Set(['br', 'hr', 'img']);

const pattern = /<(\/?)([a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g;

/**
 * Reads the HTML of a page's part. It is our own (see core/render/html.ts): every element is closed or void, and
 * every attribute stands in double quotes; a reader of anybody's HTML takes ten times as long.
 *
 * @throws Error where it is not: a mistake of ours
 */
export function readPage(html: string): readonly Node[] {
  const root: { readonly name: string; readonly children: Node[] } = { name: '', children: [] };
  const open = [root];
  let read = 0;
  for (const match of html.matchAll(pattern)) {
    const [whole, closing, name = '', attributes = '', text] = match;
    if (match.index !== read) throw new Error(`No HTML of ours at ${html.slice(read, read + 40)}`);
    read += whole.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
    } else {
      const written = attributesIn(attributes);
      const classes = written.get('class')?.split(' ') ?? noClasses;
      const element = { name, classes, attributes: written, children: [] };
      parent.children.push(element);
      if (!voids.has(name)) open.push(element);
    }
  }
  if (read !== html.length || open.length !== 1) throw new Error('The page ends too soon.');
  return root.children;
}

const none: ReadonlyMap<string, string> = new Map();
const noClasses: readonly string[] = [];

/** Where an element stands in its file, which most have and no document needs. */
const placeOnly = /^ data-at="\d+"$/;

function attributesIn(written: string): ReadonlyMap<string, string> {
  if (written === '' || placeOnly.test(written)) return none;
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
    attributes.set(name, decode(value));
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}
