import { textAt } from '../parse/front-matter/tree.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

/**
 * The number of each minute, counted on from `first_minute_number`; none where the council does not number
 * its minutes. What stands before the first heading has none.
 */
export function minuteNumbers({ details, items }: Minutes): ReadonlyMap<MinutesItem, string> {
  const first = Number(textAt(details, 'first_minute_number') ?? NaN);
  if (!Number.isInteger(first)) return new Map();
  return new Map(
    items.filter(({ title }) => title !== '').map((item, index) => [item, String(first + index)]),
  );
}
