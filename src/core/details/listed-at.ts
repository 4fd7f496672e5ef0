import { type MapValue, type Value, valueAt } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import type { DetailAt } from './detail-at.ts';

/** Where a council's own file lists what the words of a field may be; an entry is words, or a group named by the field given. */
const lists: Readonly<Record<string, { readonly list: string; readonly named: string }>> = {
  committees: { list: 'committees', named: 'name' },
  people: { list: 'committees', named: 'name' },
  wards: { list: 'wards', named: '' },
  report_type: { list: 'report_types', named: 'id' },
};

/**
 * Where a council's own file says what the words are that stand in a paper's field: the committee, the ward,
 * the kind of report. Undefined where it does not.
 *
 * @param council the fields of `council.yaml`
 */
export function listedAt(council: MapValue, { path, field, value }: DetailAt): Span | undefined {
  const where = lists[field.values ?? path.join('.')];
  const entries = where && valueAt(council, where.list);
  if (value === undefined || entries?.kind !== 'list') return undefined;
  return entries.items
    .map((item) => named(item, where?.named ?? ''))
    .find((name) => name?.text === value.text)?.span;
}

function named(item: Value, name: string) {
  const value = item.kind === 'map' ? valueAt(item, name) : item;
  return value?.kind === 'text' ? value : undefined;
}
