import type { SourceBlock } from '../source.ts';
import { wordsOf, wordsOfBlock } from '../words.ts';
import { titleCase } from './casing.ts';
import type { Findings } from './findings.ts';
import { type Gathered, set } from './gathered.ts';
import { dateIn } from './header-values.ts';
import { meetingLine } from './meeting-line.ts';

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:date|day|dyddiad)(?: and time)?(?: of (?:the )?meeting)?\s*[:–-]\s*/i, 'meeting_date'],
  [/^(?:time|amser)(?: of (?:the )?meeting)?\s*[:–-]\s*/i, 'time'],
  [/^(?:venue|place|location|lleoliad)\s*[:–-]\s*/i, 'venue'],
  [/^(?:committee|meeting|body)\s*:\s*/i, 'committee'],
  [
    /^(?:(?:date )?(?:published|of publication)|publication date|dispatched|despatched)(?: on)?\s*[:–-]?\s*/i,
    'published',
  ],
];
const TIME = /\b\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s*(?:[ap]\.?m\b\.?)/i;
const SUMMONS =
  /\bmeeting of (?:the )?(?<committee>.{3,90}?),? (?:to be |will be )?held\b.{0,40}?\bon\b.{3,60}?(?:\b(?:in|at) (?:the )?(?<venue>[A-Z][^.;]{3,80}?))?(?: for the purpose\b|[.;](?=\s|$)|$)/;

/** Whether a block says who meets, when and where. */
export function isAgendaHeader(block: SourceBlock): boolean {
  const said = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
  return LABELS.some(([label]) => label.test(said)) || meetingLine(said, new Map(), new Set(), 'time');
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
    const isField = labelled(said, fields, acronyms);
    if (!isField && (where === 'below' || !meetingLine(said, fields, acronyms, 'time'))) return false;
    findings.replaced({ id: 'import-labels', args: {} }, said);
    return true;
  };
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'rule') return where === 'above' ? [] : [block];
    if (block.kind === 'table') {
      const lines = block.rows.map((row) => row.map((cell) => wordsIn(cell)).join(': '));
      const isHeader = lines.every((line) => LABELS.some(([label]) => label.test(line)));
      return isHeader && lines.every(isTaken) ? [] : [block];
    }
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

function labelled(said: string, fields: Gathered, acronyms: ReadonlySet<string>): boolean {
  const found = LABELS.find(([label]) => label.test(said));
  if (!found || said.length > 200) return false;
  const [label, field] = found;
  const value = said.replace(label, '').trim();
  if (value === '') return false;
  if (field === 'venue') return set(fields, field, value);
  if (field === 'committee') return set(fields, field, titleCase(value, acronyms));
  if (field === 'time') return TIME.test(value) && set(fields, field, value);
  const day = dateIn(value);
  if (!day || !set(fields, field, day.date)) return false;
  const time = field === 'meeting_date' ? TIME.exec(value.replace(day.typed, ''))?.[0] : undefined;
  if (time !== undefined) set(fields, 'time', time.trim());
  return true;
}

/** "You are summoned to attend a meeting of the Parish Council to be held on Monday 9 March 2026 at 7.30pm in the Village Hall." */
function summons(said: string, fields: Gathered): void {
  const found = SUMMONS.exec(said)?.groups;
  const day = found && dateIn(said);
  if (!day) return;
  if (found['committee'] !== undefined) {
    const standing = fields.get('committee');
    const isCouncil = typeof standing === 'string' && /\bcouncil$/i.test(standing);
    if (!isCouncil || !/council$/i.test(found['committee'])) fields.set('committee', found['committee']);
  }
  set(fields, 'meeting_date', day.date);
  const time = TIME.exec(said.slice(said.indexOf(day.typed) + day.typed.length))?.[0];
  if (time !== undefined) set(fields, 'time', time.trim());
  if (found['venue'] !== undefined) set(fields, 'venue', found['venue']);
}
