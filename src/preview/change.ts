/** What a list became: stretches `[from, to)` of the list before, and what is new between them. */
export type Change = readonly (string | readonly [from: number, to: number])[];

/** The change from one list to another: what begins and ends alike stays, and what only moved up or down. */
export function changeBetween(before: readonly string[], after: readonly string[]): Change {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const places = new Map<string, number[]>();
  before.slice(same, before.length - tail).forEach((each, index) => {
    places.set(each, [...(places.get(each) ?? []), same + index]);
  });
  const change: (string | [number, number])[] = [];
  const keep = (from: number, to: number): void => {
    const last = change.at(-1);
    if (typeof last === 'object' && last[1] === from) last[1] = to;
    else if (from < to) change.push([from, to]);
  };
  keep(0, same);
  let reached = same;
  for (const each of after.slice(same, after.length - tail)) {
    const place = places.get(each)?.find((index) => index >= reached);
    if (place === undefined) change.push(each);
    else keep(place, (reached = place + 1));
  }
  keep(before.length - tail, before.length);
  return change;
}

/** Makes the list that `change` leads to, of what stands for each entry of the list before. */
export function applyChange<T>(change: Change, before: readonly T[], make: (added: string) => T): T[] {
  return change.flatMap((step) => (typeof step === 'string' ? [make(step)] : before.slice(...step)));
}
