import type { Element } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element, placed } from './handler.ts';

/** Tables, with headers that say they head a column, and every cell shown that was typed. */
export function tableHandler(state: State, node: Table): Element {
  const [head, ...body] = node.children;
  const align = node.align ?? [];
  const parts: Element[] = [];
  if (head) parts.push(element('thead', {}, [row(state, head, align, 'th')]));
  if (body.length > 0) {
    parts.push(
      element(
        'tbody',
        {},
        body.map((each) => row(state, each, align, 'td')),
      ),
    );
  }
  const wide = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: 'Table' };
  return placed(state, node, element('div', wide, [element('table', {}, parts)]));
}

type Align = NonNullable<Table['align']>[number];

function row(state: State, node: TableRow, align: readonly Align[], kind: 'th' | 'td'): Element {
  const width = Math.max(align.length, node.children.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const typed = node.children[column];
    const contents = typed ? state.all(typed) : [];
    // An empty header heads nothing.
    const header = kind === 'th' && contents.length > 0;
    return element(header ? 'th' : 'td', cellProperties(align[column], header), contents);
  });
  return placed(state, node, element('tr', {}, cells));
}

function cellProperties(align: Align | undefined, header: boolean): Element['properties'] {
  return { ...(header && { scope: 'col' }), ...(align && { className: [align] }) };
}
