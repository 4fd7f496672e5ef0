import type { SourceBlock } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';
import { type Gathered, set } from '../gathered.ts';
import { dateIn } from '../header/header-values.ts';
import { hoursIn } from './hours.ts';
import { fieldLabelled, setCommittee, setLabelled } from './meeting-labels.ts';
import { meetingLine } from './meeting-line.ts';

const SUMMONS =
  /\bmeeting of (?:the )?(?<committee>.{3,90}?),? (?:to be |will be )?held\b.{0,40}?\bon\b.{3,60}?(?:\b(?:in|at) (?:the )?(?<venue>[A-Z][^.;]{3,80}?))?(?: for the purpose\b|[.;](?=\s|$)|$)/;

/** Whether a block says who meets, when and where. */
export function isAgendaHeader(block: SourceBlock): boolean {
  const said = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
  return fieldLabelled(said) !== undefined || meetingLine(said, new Map(), new Set(), 'time');
}

/**
 * Who meets, when and where, from what stands above an agenda's items or below the last of them.
 *
 * @param where below the items only what has a label of its own counts
 * @returns the blocks that are nothing of the kind
 */
export function agendaHeader(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  findings: Findings,
  where: 'above' | 'below' = 'above',
): SourceBlock[] {
  const isTaken = (said: string): boolean => {
    if (said === '') return true;
    const isField = setLabelled(said, fields, acronyms, 'time');
    if (!isField && (where === 'below' || !meetingLine(said, fields, acronyms, 'time'))) return false;
    findings.replaced({ id: 'import-labels', args: {} }, said);
    return true;
  };
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'rule') return where === 'above' ? [] : [block];
    if (block.kind === 'table') {
      const rows = block.rows.filter((row) => {
        const line = row.map(wordsIn).join(': ');
        return fieldLabelled(line) === undefined || !isTaken(line);
      });
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
    if (block.kind === 'passage') return [block];
    const lines = wordsOf(block.content).split(/\n|\s+(?=(?:Date|Time|Venue|Place|Location|Published)\s*:)/);
    const said = lines.map((line) => line.replace(/\s+/g, ' ').trim());
    if (where === 'above') summons(said.join(' '), fields);
    return said.every(isTaken) ? [] : [block];
  });
}

const wordsIn = (cell: readonly SourceBlock[]) =>
  cell
    .map(wordsOfBlock)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim();

/** "You are summoned to attend a meeting of the Parish Council to be held on Monday 9 March 2026 at 7.30pm in the Village Hall." */
function summons(said: string, fields: Gathered): void {
  const found = SUMMONS.exec(said)?.groups;
  const day = found && dateIn(said);
  if (!day) return;
  if (found['committee'] !== undefined) setCommittee(found['committee'], fields);
  set(fields, 'meeting_date', day.date);
  const time = hoursIn(said.slice(said.indexOf(day.typed) + day.typed.length))[0];
  if (time !== undefined) set(fields, 'time', time);
  if (found['venue'] !== undefined) set(fields, 'venue', found['venue']);
}
