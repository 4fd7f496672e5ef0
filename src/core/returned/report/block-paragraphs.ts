import type { List, ListItem, RootContent, Table } from 'mdast';
import type { Passage } from '../../parse/paper.ts';
import { spanOf } from '../../report/blocks.ts';
import { isExempt } from '../../report/exempt/exempt-block.ts';
import type { Report } from '../../report/report.ts';
import type { ReportParagraph } from './report-paragraph.ts';
import { writtenOf } from './written.ts';

interface Around {
  readonly passage: Passage;
  readonly inDetails: boolean;
  readonly section: string;
  readonly exempt: boolean;
  readonly labels: Report['labels'];
}

/** What a block of Markdown is in a Word copy: one paragraph, or one for each entry, cell and paragraph in it. */
export function* blockParagraphs(
  node: RootContent,
  around: Around,
  number: string | undefined,
): Iterable<ReportParagraph> {
  for (const each of paragraphsIn(node, around, number)) yield { ...each, block: spanOf(node) };
}

type Part = Omit<ReportParagraph, 'block'>;

function* paragraphsIn(node: RootContent, around: Around, number: string | undefined): Iterable<Part> {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      yield* one('paragraph', node, around, number);
      return;
    case 'list':
      yield* entries(node, around);
      return;
    case 'table':
      yield* cells(node, around);
      return;
    case 'code':
      yield { ...plain(around, number), kind: 'paragraph', whole: spanOf(node), written: asTyped(node) };
      return;
    case 'blockquote':
    case 'containerDirective': {
      const within = isExempt(node) ? { ...around, exempt: true } : around;
      for (const child of node.children) yield* paragraphsIn(child, within, undefined);
      return;
    }
    default:
  }
}

type Inline = Extract<RootContent, { type: 'paragraph' | 'heading' | 'tableCell' }>;

function* one(
  kind: ReportParagraph['kind'],
  node: Inline,
  around: Around,
  number: string | undefined,
  whole = spanOf(node),
): Iterable<Part> {
  const written = writtenOf(node.children, around.passage.piece.text, around.labels);
  if (written.text.trim() !== '') yield { ...plain(around, number), kind, whole, written };
}

function* entries(list: List, around: Around): Iterable<Part> {
  for (const [index, item] of list.children.entries()) {
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph') {
      const whole = rest.length === 0 ? spanOf(item) : spanOf(first);
      yield* one('item', first, around, markerOf(list, item, index), whole);
    } else if (first) yield* paragraphsIn(first, around, undefined);
    for (const node of rest) yield* paragraphsIn(node, around, undefined);
  }
}

/** What Word may show before the words of an entry. */
function markerOf(list: List, item: ListItem, index: number): string | undefined {
  if (item.data?.marker !== undefined) return item.data.marker;
  return list.ordered ? String((list.start ?? 1) + index) : undefined;
}

function* cells(table: Table, around: Around): Iterable<Part> {
  for (const row of table.children) {
    const span = spanOf(row);
    for (const cell of row.children) {
      for (const paragraph of one('cell', cell, around, undefined)) yield { ...paragraph, row: span };
    }
  }
}

/** A stretch that is printed as it is typed, and changed in the text by hand. */
function asTyped(node: Extract<RootContent, { type: 'code' }>): ReportParagraph['written'] {
  const letter = { span: spanOf(node), within: [], fixed: true };
  return { text: node.value, letters: Array.from({ length: node.value.length }, () => letter) };
}

function plain({ passage, inDetails, section, exempt }: Around, number: string | undefined) {
  return { passage, inDetails, section, exempt, number, level: undefined, row: undefined };
}
