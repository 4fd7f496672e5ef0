import { type Value, valueAt } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';
import type { Path } from '../schema/missing-names.ts';
import type { Details } from './details.ts';
import { summary } from './summary.ts';

/** A field as a list of a paper's details shows it, whether it is given or not. */
export interface DetailRow {
  readonly path: Path;
  readonly field: Field;
  /** Where it is given. */
  readonly value: Value | undefined;
  /** What it says; empty where it says nothing. */
  readonly summary: string;
  /** Whether it must be given and is not, or something within it. */
  readonly isMissing: boolean;
}

/**
 * The fields of a group: those that must still be given first, then what is given in the order of the file, then
 * the others.
 *
 * @param path leads to the group; empty for the details as a whole
 * @param field what is known of it
 */
export function rowsIn(details: Details, path: Path, field: Field): DetailRow[] {
  const group = valueAt(details.root, ...path);
  const order = group?.kind === 'map' ? group.entries.map(({ key }) => key) : [];
  const rows = [...field.fields]
    .filter(([name]) => path.length > 0 || name !== 'type')
    .map(([name, inner]) => ({ name, row: rowAt(details, [...path, name], inner) }));
  const rank = ({ name, row }: (typeof rows)[number]) =>
    row.isMissing ? -1 : row.summary === '' ? order.length : order.indexOf(name);
  return rows.sort((a, b) => rank(a) - rank(b)).map(({ row }) => row);
}

/** The entries of a list, in order; words that stand in its place are one. */
export function entriesIn(details: Details, path: Path, { entry }: Field): DetailRow[] {
  const list = valueAt(details.root, ...path);
  const items = list?.kind === 'list' ? list.items : list && summary(list, entry) !== '' ? [list] : [];
  return entry ? items.map((value, index) => rowOf(details, [...path, index], entry, value)) : [];
}

/** One field as such a list shows it. */
export function rowAt(details: Details, path: Path, field: Field): DetailRow {
  return rowOf(details, path, field, valueAt(details.root, ...path));
}

function rowOf(details: Details, path: Path, field: Field, value: Value | undefined): DetailRow {
  const isMissing = details.missing.some((missing) => path.every((step, index) => missing[index] === step));
  return { path, field, value, summary: summary(value, field), isMissing };
}
