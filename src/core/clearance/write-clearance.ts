import type { Details } from '../details/details.ts';
import { setField } from '../details/set-field.ts';
import { valueAt } from '../parse/front-matter/tree.ts';
import type { TextEdit } from '../text-edit.ts';

/** Whom a text was sent to for clearance. */
export interface Sent {
  readonly name: string;
  readonly jobTitle?: string;
  /** ISO. */
  readonly date: string;
}

/** Who cleared a text, and which. */
export interface Cleared extends Sent {
  /** Its fingerprint. */
  readonly of: string;
}

/**
 * The edits that write down to whom and when a section, or the report, was sent for clearance.
 *
 * @param id the section's, or that of a clearance of the whole report
 * @returns undefined where the details cannot be changed for certain
 */
export function sentForClearance(details: Details, id: string, sent: Sent): readonly TextEdit[] | undefined {
  return written(details, id, { ...person(sent), sent: sent.date });
}

/** The edits that write down who cleared it, when, and what it said then; as for `sentForClearance`. */
export function clearanceGiven(
  details: Details,
  id: string,
  given: Cleared,
): readonly TextEdit[] | undefined {
  return written(details, id, { ...person(given), cleared: given.date, of: given.of });
}

const person = ({ name, jobTitle }: Sent) => ({ name, ...(jobTitle && { job_title: jobTitle }) });

/** Fields that are there already keep their places and their remarks. */
function written(
  details: Details,
  id: string,
  fields: Readonly<Record<string, string>>,
): readonly TextEdit[] | undefined {
  const path = ['clearances', id];
  const record = valueAt(details.root, ...path);
  if (record?.kind !== 'map' || record.entries.length === 0) return setField(details, path, fields);
  const edits = Object.entries(fields).map(([name, value]) => setField(details, [...path, name], value));
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}
