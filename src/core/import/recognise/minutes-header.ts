import type { SourceBlock } from '../source.ts';
import { wordsOfBlock } from '../words.ts';
import { titleCase } from './casing.ts';
import type { Findings } from './findings.ts';
import type { Gathered } from './header-fields.ts';
import { dateIn } from './header-values.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:members )?present\s*:?\s*/i, 'present'],
  [/^(?:also present|in attendance|officers (?:present|in attendance)|officers)\s*:?\s*/i, 'in_attendance'],
  [/^apologies(?: for absence)?\s*:\s*/i, 'apologies'],
  [/^substitutes?\s*:\s*/i, 'substitutes'],
];

/**
 * Who met, when and who was there, from what stands above the first item.
 *
 * @returns how many blocks of the document it took: the rest is the record itself
 */
export function minutesHeader(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  findings: Findings,
  isHeading: (block: SourceBlock) => boolean,
): number {
  let at = 0;
  for (; at < Math.min(blocks.length, 30); at++) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    const said = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
    if (!meetingLine(said, fields, acronyms) && !namesLine(said, fields)) {
      if (isHeading(block) || fields.size > 0) break;
      break;
    }
    findings.replaced({ id: 'import-labels', args: {} }, said);
  }
  return at;
}

/** "Minutes of a meeting of the Cabinet held on Thursday 10 December 2026 at 6.30pm", whole or in several lines. */
function meetingLine(said: string, fields: Gathered, acronyms: ReadonlySet<string>): boolean {
  const day = dateIn(said);
  const named =
    /\bminutes of (?:the|a) (?:meeting of (?:the )?)?(.+?)(?: meeting)?(?:,? (?:held|which met|on)\b.*)?$/i.exec(
      said,
    )?.[1] ??
    /^(?:the )?(.{3,80}?\b(?:Committee|Cabinet|Board|Panel|Council|Executive|Commission)(?:\s*\(\d+\))?)$/i.exec(
      said,
    )?.[1];
  const isMinutesWord = /^minutes$/i.test(said);
  if (!day && !named && !isMinutesWord) return false;
  if (said.length > 200) return false;
  // The council's own name comes first, and then the name of the body that met.
  const standing = fields.get('committee');
  const isCouncil = typeof standing === 'string' && /\bcouncil$/i.test(standing);
  if (named && (standing === undefined || isCouncil)) fields.set('committee', titleCase(named, acronyms));
  if (day && !fields.has('meeting_date')) fields.set('meeting_date', day.date);
  const time = /\b(\d{1,2}[.:]\d{2}\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm))\b/i.exec(said)?.[1];
  if (time && !fields.has('started') && day) fields.set('started', time);
  return true;
}

function namesLine(said: string, fields: Gathered): boolean {
  const found = NAMES.find(([label]) => label.test(said));
  if (!found) return false;
  const [label, field] = found;
  const names = said
    .replace(label, '')
    .replace(/^(?:councillors|cllrs|members)\b:?\s*/i, '')
    .replace(/\.$/, '')
    .split(/\s*[,;]\s*(?![^(]*\))|\s+and\s+(?![^(]*\))/)
    .filter((name) => name !== '');
  if (names.length === 0 || fields.has(field) || names.some((name) => name.length > 90)) return false;
  fields.set(field, names);
  return true;
}
