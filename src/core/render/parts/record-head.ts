import { words } from '../../messages.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { fieldSpan } from './field-span.ts';
import { masthead } from './masthead.ts';
import type { PageWriter } from '../page-writer.ts';

const labels = {
  committee: 'page-committee',
  meeting_date: 'page-meeting-date',
  decision_maker: 'page-made-by',
  decision_date: 'page-made-on',
  published: 'page-published',
  present: 'page-present',
  apologies: 'page-apologies',
  substitutes: 'page-substitutes',
  in_attendance: 'page-in-attendance',
  declarations: 'page-declarations',
  started: 'page-started',
  ended: 'page-ended',
} as const;

type RecordField = keyof typeof labels;

/** What minutes say of the meeting itself, in order. */
export const recordFields = Object.keys(labels) as readonly RecordField[];

/** Writes the top of a record of a meeting: what it is of, and who was there, as far as the minutes say. */
export function writeRecordHead(
  writer: PageWriter,
  title: string,
  { details, profile }: Minutes,
  fields: readonly RecordField[],
): void {
  const header = fields.map((field) => ({ field, label: words({ id: labels[field], args: {} }) }));
  writer.add(masthead(title, header, details, profile), fieldSpan(details, ...fields));
}
