import { quote } from '../parse/front-matter/quote.ts';
import type { HeaderField, Profile } from '../profile/profile.ts';
import type { Field } from '../schema/field.ts';
import { fieldsFor } from '../schema/fields.ts';
import type { Draft } from './draft.ts';
import type { NewReportAnswers } from './new-report.ts';
import { valueDraft } from './value-draft.ts';

/** Header fields that somebody fills in once there is an agenda. */
const laterFields = new Set(['agenda_item', 'published']);

/** The header fields of a new report in the council's order: those that are answered, and blanks for the others. */
export function headerDraft(profile: Profile, answers: NewReportAnswers, kind: string): Draft {
  const known = knownFields(profile, answers, kind);
  const { fields } = fieldsFor('report', profile);
  const header = byField(profile.header);
  const first = [...known.keys()].filter((name) => !header.has(name));
  return [...first, ...header.keys()].flatMap((name): Draft => {
    const value = known.get(name);
    if (value !== undefined) return [`${name}: ${value}\n`];
    const field = fields.get(name);
    const isAsked = field !== undefined && !laterFields.has(name) && !decisionFields.has(name);
    return isAsked ? fieldDraft(name, field, header.get(name) ?? []) : [];
  });
}

/** Who decides and when is said in one of two ways, and the answers settle it. */
const decisionFields = new Set(['committee', 'meeting_date', 'decision_maker', 'decision_date']);

function knownFields(
  { committees }: Profile,
  { committee, meetingDate, title }: NewReportAnswers,
  kind: string,
): ReadonlyMap<string, string> {
  const isOnePerson = committees.some(({ name, kind }) => name === committee && kind === 'individual');
  return new Map([
    ['type', 'report'],
    ['title', quote(title)],
    ['report_type', kind],
    ['status', 'draft'],
    [isOnePerson ? 'decision_maker' : 'committee', quote(committee)],
    [isOnePerson ? 'decision_date' : 'meeting_date', meetingDate],
  ]);
}

/** A header names `lead_officer`, or `lead_officer.email` and others in it: each field once, with what is named. */
function byField(header: readonly HeaderField[]): ReadonlyMap<string, readonly HeaderField[]> {
  const fields = new Map<string, HeaderField[]>();
  for (const entry of header) {
    const name = entry.field.split('.', 1)[0] ?? '';
    fields.set(name, [...(fields.get(name) ?? []), entry]);
  }
  return fields;
}

function fieldDraft(name: string, field: Field, named: readonly HeaderField[]): Draft {
  const label = named.find((entry) => entry.field === name)?.label;
  if (field.shapes.has('text')) return [`${name}: `, ...valueDraft(field, label), '\n'];
  if (!field.shapes.has('group')) return [];
  const within = [...field.fields].filter(
    ([inner]) => label !== undefined || named.some((entry) => entry.field === `${name}.${inner}`),
  );
  const lines = within.flatMap(([inner, innerField]): Draft => {
    const innerLabel = named.find((entry) => entry.field === `${name}.${inner}`)?.label;
    return [`  ${inner}: `, ...valueDraft(innerField, innerLabel), '\n'];
  });
  return lines.length > 0 ? [`${name}:\n`, ...lines] : [];
}
