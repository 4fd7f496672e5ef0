import type { SourceBlock } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';
import { type Gathered, set } from '../gathered.ts';
import { setLabelled } from './meeting-labels.ts';
import { meetingLine } from './meeting-line.ts';
import { fieldOfNames, namesIn } from './present.ts';

/**
 * Who met, when and who was there, from what stands above the first item.
 *
 * @param blocks what stands there
 * @returns what of it is nothing of the kind
 */
export function minutesHeader(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): SourceBlock[] {
  /** The field whose label stood alone on the line above. */
  let open: string | undefined;
  /** Whether that label was numbered, so that the next number is no name of its list. */
  let isItem = false;
  const take = (said: string): true => {
    findings.replaced({ id: 'import-labels', args: {} }, said);
    return true;
  };
  const line = (said: string): boolean => {
    if (said === '') return true;
    if (AROUND.test(said)) {
      findings.leftOut({ id: 'import-around', args: {} }, said);
      return true;
    }
    const label = fieldOfNames(said);
    if (label) {
      open = label.rest === '' ? label.field : undefined;
      if (label.rest === '') return take(said);
      return (isNone.test(label.rest) || add(label.field, label.rest, fields)) && take(said);
    }
    if (open !== undefined && (isNone.test(said) || add(open, said, fields))) return take(said);
    open = undefined;
    if (isDraft(said)) return set(fields, 'status', 'draft') && take(said);
    if (setLabelled(said, fields, acronyms, 'started')) return take(said);
    return meetingLine(said, fields, acronyms) && take(said);
  };
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'rule') return [];
    if (block.kind === 'table') {
      const rows = block.rows.filter((row) => {
        const cells = row.map((cell) => cell.map(wordsOfBlock).join('\n').trim());
        const [label = '', ...values] = cells;
        const said = `${tidy(label).replace(/\s*:$/, '')}: ${tidy(values.join(' '))}`;
        if (setLabelled(said, fields, acronyms, 'started')) return !take(said);
        return !attendance(cells, fields, findings);
      });
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
    if (block.kind === 'passage') return [block];
    const isNumbered = /^\d/.test(block.marker?.text ?? '');
    if (isNumbered && isItem) open = undefined;
    isItem = isNumbered || (isItem && open !== undefined);
    const lines = wordsOf(block.content).split('\n').map(tidy);
    // All of a paragraph or nothing of it, so that no sentence is torn.
    return lines.every(line) ? [] : [block];
  });
}

/** What a page of a meeting says of where and whom to ask, which no minutes do. */
const AROUND = /^(?:venue|location|contact|lleoliad|cyswllt)\s*:\s*.{2,160}$/i;

/** “Draft – the minutes are not yet approved”. */
const isDraft = (said: string) => /^draft\s*(?:[–-].{3,60})?$/i.test(said);

/** Nobody sent apologies. */
const isNone = /^(?:none|nil|dim|there were (?:none|no apologies.{0,30}))\.?$/i;

const tidy = (said: string) => said.replace(/\s+/g, ' ').trim();

/** "Present: | Councillor Ash (Chair)", a person a line. */
function attendance(
  [label = '', ...cells]: readonly string[],
  fields: Gathered,
  findings: Findings,
): boolean {
  if (/^declarations(?: of interests?)?\s*:?$/i.test(tidy(label))) {
    const said = cells
      .flatMap((cell) => cell.split('\n'))
      .map(tidy)
      .filter((each) => each !== '');
    if (said.length === 0 || !set(fields, 'declarations', said)) return false;
    findings.replaced({ id: 'import-labels', args: {} }, `${label} ${said.join(' ')}`);
    return true;
  }
  const found = fieldOfNames(`${tidy(label)}:`.replace(/:+$/, ':'));
  const people = cells.flatMap((cell) => cell.split('\n')).filter((name) => name.trim() !== '');
  if (found?.rest !== '' || people.length === 0) return false;
  for (const person of people) if (!add(found.field, tidy(person), fields)) return false;
  findings.replaced({ id: 'import-labels', args: {} }, `${label} ${people.join(', ')}`);
  return true;
}

/** Adds to a list of people; false for words that name none. */
function add(field: string, said: string, fields: Gathered): boolean {
  const names = namesIn(said, field);
  if (!names) return false;
  const standing = fields.get(field);
  fields.set(field, [...(Array.isArray(standing) ? (standing as readonly string[]) : []), ...names]);
  return true;
}
