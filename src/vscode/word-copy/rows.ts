import * as vscode from 'vscode';
import type { PlacedChange, PlacedComment } from '../../core/returned/review.ts';
import type { ReturnedCopy } from './returned-copy.ts';

/** A row of *Word comes back*: a group, a change, or a comment. */
export type CopyRow = GroupRow | ChangeRow | CommentRow;

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (ChangeRow | CommentRow)[];
  /** Whether it holds what is still to be decided. */
  readonly isOpen: boolean;
}

export interface ChangeRow {
  readonly kind: 'change';
  readonly placed: PlacedChange;
}

export interface CommentRow {
  readonly kind: 'comment';
  readonly placed: PlacedComment;
}

/** What is to be decided, section by section; what has no place in the report any more; and what is settled. */
export function groupsOf(copy: ReturnedCopy): readonly GroupRow[] {
  const { changes = [], comments = [] } = copy.review ?? {};
  const sections = new Map<string, (ChangeRow | CommentRow)[]>();
  const lost: (ChangeRow | CommentRow)[] = [];
  const settled: (ChangeRow | CommentRow)[] = [];
  const put = (row: ChangeRow | CommentRow, isLost: boolean, isSettled: boolean) => {
    if (isSettled) settled.push(row);
    else if (isLost) lost.push(row);
    else sections.set(row.placed.section, [...(sections.get(row.placed.section) ?? []), row]);
  };
  const rows: (ChangeRow | CommentRow)[] = [
    ...changes.map((placed): ChangeRow => ({ kind: 'change', placed })),
    ...comments.map((placed): CommentRow => ({ kind: 'comment', placed })),
  ];
  for (const row of rows) {
    if (row.kind === 'change') {
      const { placed } = row;
      put(row, placed.state === 'lost', placed.state === 'made' || copy.isLeft(placed));
    } else put(row, row.placed.span === undefined, copy.isDone(row.placed));
  }
  const start = ({ placed }: ChangeRow | CommentRow) => placed.span?.start ?? 0;
  const order = [...new Set(copy.review?.paragraphs.map(({ section }) => section))];
  const inOrder = [...sections].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const open = inOrder.map(([section, own]): GroupRow => ({
    kind: 'group',
    id: `section:${section}`,
    title: section === '' ? vscode.l10n.t('Top of the report') : section,
    // A comment stands among the changes where its words are; changes keep the order of the copy.
    rows: own.toSorted((a, b) => (a.kind === b.kind ? 0 : start(a) - start(b))),
    isOpen: true,
  }));
  const rest = [
    { id: 'lost', title: vscode.l10n.t('No longer found in the report'), rows: lost, isOpen: true },
    { id: 'settled', title: vscode.l10n.t('Settled'), rows: settled, isOpen: false },
  ];
  return [
    ...open,
    ...rest.filter((group) => group.rows.length > 0).map((group): GroupRow => ({ kind: 'group', ...group })),
  ];
}

export function isCopyRow(given: unknown): given is CopyRow {
  return (
    typeof given === 'object' &&
    given !== null &&
    'kind' in given &&
    (given.kind === 'group' || ((given.kind === 'change' || given.kind === 'comment') && 'placed' in given))
  );
}
