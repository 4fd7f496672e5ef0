import type { MapValue, Value } from '../../parse/front-matter/tree.ts';
import { asMeant } from './exempt-mark.ts';

const closed = /\b(?:exempt|confidential|restricted|private)\b/;
const milder = /\b(?:part|partly|partially|not|non)\b/;
const part = /\b(?:part|partly|partially)\b/;
const open =
  /^(?:no|none|(?:not|non) (?:exempt|confidential)|(?:(?!\b(?:not|non)\b).)*\b(?:open|public)\b.*|)$/;

/**
 * Whether the details say that all of a report is exempt. A slip in how it is said (`Exempt`, `[exempt]`, another
 * word for it, a second classification) is a problem, but never makes the report pass for open.
 */
export function isWhollyExempt(details: MapValue): boolean {
  return details.entries.some(
    ({ key, value }) => isClassification(key) && textsIn(value).some((text) => saidBy(text) === 'whole'),
  );
}

/** Whether a field is the classification, however it is capitalised. */
export const isClassification = (name: string) => name.trim().toLowerCase() === 'classification';

/** How much of a report words in its classification say is exempt; undefined where they say nothing of the kind. */
export function saidBy(text: string): 'open' | 'part' | 'whole' | undefined {
  const said = asMeant(text).replace(/[_-]/g, ' ').trim().toLowerCase();
  if (closed.test(said) && !milder.test(said)) return 'whole';
  if (closed.test(said) && part.test(said)) return 'part';
  return open.test(said) ? 'open' : undefined;
}

function textsIn(value: Value): readonly string[] {
  if (value.kind === 'text') return [value.text];
  return value.kind === 'list'
    ? value.items.flatMap(textsIn)
    : value.entries.flatMap((each) => textsIn(each.value));
}
