import type { MapValue, Value } from '../parse/front-matter/tree.ts';

const closed = /\b(?:exempt|confidential|restricted|private)\b/i;
const milder = /\b(?:part|partly|partially|not|non)\b/i;

/**
 * Whether the details say that all of a report is exempt. A slip in how it is said (`Exempt`, `[exempt]`, another
 * word for it, a second classification) is a problem, but never makes the report pass for open.
 */
export function isWhollyExempt(details: MapValue): boolean {
  return details.entries.some(
    ({ key, value }) => key.trim().toLowerCase() === 'classification' && textsIn(value).some(saysExempt),
  );
}

function saysExempt(text: string): boolean {
  const said = text.replace(/[_-]/g, ' ');
  return closed.test(said) && !milder.test(said);
}

function textsIn(value: Value): readonly string[] {
  if (value.kind === 'text') return [value.text];
  return value.kind === 'list'
    ? value.items.flatMap(textsIn)
    : value.entries.flatMap((each) => textsIn(each.value));
}
