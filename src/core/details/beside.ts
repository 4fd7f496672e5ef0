import type { Beginning, DetailsLine } from './details-line.ts';

/**
 * What stands beside something that begins on `lines[index]`, in the same group or list: the names of fields,
 * and the words of entries.
 *
 * @param from the first line that may stand beside it
 */
export function beside(
  lines: readonly DetailsLine[],
  index: number,
  from: number,
  begins: Pick<Beginning, 'column' | 'what'>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const first = line?.begins[0];
    if (line === undefined || first === undefined) continue;
    if (at > index && endsBefore(first, begins)) break;
    const like = line.begins.find(({ column, what }) => column === begins.column && alike(what, begins.what));
    if (at === index || like === undefined) continue;
    if (like.what === 'field') found.add(like.name);
    else if (line.begins.length === line.begins.indexOf(like) + 2) found.add(withoutQuotes(line.value));
  }
  return found;
}

function alike(what: Beginning['what'], other: Beginning['what']): boolean {
  return (what === 'entry') === (other === 'entry');
}

/** Whether a line that begins so is outside. */
function endsBefore(first: Beginning, { column, what }: Pick<Beginning, 'column' | 'what'>): boolean {
  return first.column < column || (first.column === column && what === 'entry' && first.what !== 'entry');
}

/** The words of a value, as far as its quotation marks go. */
export function withoutQuotes(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}
