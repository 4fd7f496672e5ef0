import { splitFrontMatter } from '../parse/front-matter/split.ts';
import { parse } from '../parse/parse.ts';
import { type PaperFacts, paperFacts } from './paper-facts.ts';

/** The fields that facts come from, whatever the kind of paper. Reading all of them takes five times as long. */
const FIELDS: ReadonlySet<string> = new Set([
  'type',
  'title',
  'report_type',
  'status',
  'committee',
  'meeting_date',
  'decision_maker',
  'decision_date',
  'published',
  'agenda_item',
  'classification',
  'key_decision',
  'private_notice',
  'call_in',
  'time',
  'convened',
  'adjourned_from',
  'cancelled',
  'supplements',
  'items',
  'agenda',
]);

/** Of recommendations it only matters to whom they are made. */
const sayTo = /\bto["']?[ \t]*:/;

/**
 * The facts of a file; undefined for one that is not ours. Only the lines that they come from are parsed.
 *
 * @param head the file, or as much of it as holds its details
 */
export function factsIn(head: string): PaperFacts | undefined {
  const { inner } = splitFrontMatter(head);
  const kept = fieldsOf(head.slice(inner.start, inner.end)).filter(
    ({ name, text }) => FIELDS.has(name) || (name === 'recommendations' && sayTo.test(text)),
  );
  return paperFacts(parse(`---\n${kept.map(({ text }) => text).join('')}\n---\n`));
}

/** The fields of details, each with every line down to the next. */
function fieldsOf(details: string): { readonly name: string; readonly text: string }[] {
  return details
    .split(/^(?=["']?[a-z_][\w-]*["']?[ \t]*:)/im)
    .map((text) => ({ name: /^["']?(\w*)/.exec(text)?.[1] ?? '', text }));
}
