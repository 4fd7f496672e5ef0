import { plainHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { Plain } from '../../../schema/plain.ts';
import type { Findings } from '../findings.ts';
import { type Gathered, set } from '../gathered.ts';
import type { Header, HeaderEntry } from './header.ts';
import { exemptField, lineField, meetingField, namesBody } from './header-lines.ts';
import { dateIn, fieldValue, kindIn } from './header-values.ts';
import { withPost } from './officers.ts';
import { answerOf } from '../exempt-lines.ts';

/**
 * The fields of a header, and the lines of it that stay in the text because nobody can tell what they are.
 *
 * @param fields what is known already; a field that is given twice stays in the text the second time
 */
export function headerFields(
  header: Header,
  profile: Profile,
  acronyms: ReadonlySet<string>,
  fields: Gathered,
  findings: Findings,
): string[] {
  const kept = header.entries.flatMap((entry) => enterField(entry, acronyms, fields, findings) ?? []);
  for (const line of header.others)
    if (!lineField(line, profile, acronyms, fields, findings)) kept.push(line);
  withPosts(fields);
  return kept;
}

/**
 * Puts what stands behind a label into its field.
 *
 * @returns the label with what stands behind it, where the field does not say all of that; else undefined
 */
export function enterField(
  { label, typed, value: said }: HeaderEntry,
  acronyms: ReadonlySet<string>,
  fields: Gathered,
  findings: Findings,
): string | undefined {
  const whole = `${typed.replace(/:*$/, ':')} ${said}`;
  if (said === '') {
    findings.leftOut({ id: 'import-labels-empty', args: {} }, typed);
    return undefined;
  }
  const field = fieldFor(label.field, said);
  if (field === 'classification' && (answerOf(said)?.classification ?? 'open') !== 'open') {
    return exemptField(said, answerOf(said), fields) ? labelled(typed, findings) : whole;
  }
  if (field === 'committee' && dateIn(said) && meetingField(said, acronyms, fields)) {
    return labelled(`${typed} ${said}`, findings);
  }
  const value = field === 'committee' ? withoutDate(said, fields, findings) : said;
  const made = fieldValue(field, value, acronyms);
  const isRepeated = made !== undefined && field.startsWith('lead_officer') && isNamed(made.value, fields);
  if (made && isKnown(fields.get(field), made.value)) return labelled(`${typed} ${said}`, findings);
  if (!made || !enter(field, made.value, fields)) return `${typed.replace(/:*$/, ':')} ${value}`;
  if (made.isPart === true) return whole;
  return labelled(`${typed} ${isRepeated ? value : made.lost}`, findings);
}

/** Whether a field says already what is said once more. */
const isKnown = (standing: Plain | undefined, value: Plain) =>
  typeof standing === 'string' && typeof value === 'string' && plainHeading(standing) === plainHeading(value);

function labelled(said: string, findings: Findings): undefined {
  findings.replaced({ id: 'import-labels', args: {} }, said);
}

/** "Report for: Cabinet" names a body and "Status: For decision" a kind of report, whatever else the label may ask. */
function fieldFor(field: string, said: string): string {
  if (field === 'report_type' && kindIn(said) === undefined && namesBody(said)) return 'committee';
  if (field === 'decision_maker' && namesBody(said)) return 'committee';
  if (field === 'status' && kindIn(said) !== undefined) return 'report_type';
  return field;
}

/** Sets a field; of officers the first is the lead officer, unless there is one, and all others are contacts. */
function enter(field: string, value: Plain, fields: Gathered): boolean {
  const officers = value instanceof Array && field.startsWith('lead_officer') ? value : undefined;
  if (officers) return officers.map((officer) => enterOfficer(officer, fields)).every(Boolean);
  if (field === 'lead_officer' || field === 'lead_officer.name') return enterOfficer(value, fields);
  const [group, within] = field.split('.');
  if (group !== 'lead_officer' || within === undefined) return set(fields, field, value);
  return enterOfficer({ [within]: value }, fields);
}

/** More officers than a report names. */
const MOST_CONTACTS = 20;

function enterOfficer(value: Plain, fields: Gathered): boolean {
  const officer = typeof value === 'string' ? { name: value } : value;
  const contacts = fields.get('contacts') ?? [];
  const lead = fields.get('lead_officer');
  if (!(contacts instanceof Array) || contacts.length >= MOST_CONTACTS) return false;
  const last = contacts.at(-1) ?? lead;
  // What is said of one officer in two places is that officer's; another name is another officer's.
  const same = isGroup(last) ? Object.entries(officer).filter(([key]) => key in last) : [];
  if (isGroup(last) && same.every(([key, said]) => key === 'name' && alike(said, last[key]))) {
    const whole = { ...officer, ...last };
    if (contacts.length === 0) fields.set('lead_officer', whole);
    else fields.set('contacts', [...contacts.slice(0, -1), whole]);
  } else if (lead === undefined) fields.set('lead_officer', officer);
  else if ('name' in officer) fields.set('contacts', [...contacts, officer]);
  else return false;
  return true;
}

/** Whether an officer is the one who was named last. */
function isNamed(value: Plain, fields: Gathered): boolean {
  const contacts = fields.get('contacts');
  const last = (contacts instanceof Array ? contacts.at(-1) : undefined) ?? fields.get('lead_officer');
  const name = isGroup(value) ? value['name'] : value;
  return name !== undefined && isGroup(last) && alike(name, last['name']);
}

const alike = (one: Plain, other: Plain | undefined) =>
  typeof one === 'string' &&
  typeof other === 'string' &&
  one.split(',')[0]?.toLowerCase() === other.split(',')[0]?.toLowerCase();

const isGroup = (value: Plain | undefined): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && !(value instanceof Array);

/** "CABINET 12 OCTOBER 2026": the day goes to its own field. */
function withoutDate(said: string, fields: Gathered, findings: Findings): string {
  const day = dateIn(said);
  const committee =
    day &&
    said
      .replace(day.typed, '')
      .replace(/[\s,–-]+$/, '')
      .trim();
  if (!committee || !set(fields, 'meeting_date', day.date)) return said;
  findings.replaced({ id: 'import-labels', args: {} }, day.typed);
  return committee;
}

/** "Jane Doe, Head of Finance": the post goes to its own field. */
export function withPosts(fields: Gathered): void {
  const officer = fields.get('lead_officer');
  if (officer !== undefined) fields.set('lead_officer', inOrder(officer));
  const contacts = fields.get('contacts');
  if (contacts instanceof Array) fields.set('contacts', contacts.map(inOrder));
}

const ORDER = ['name', 'job_title', 'telephone', 'email'];

function inOrder(officer: Plain): Plain {
  if (typeof officer !== 'object' || officer instanceof Array) return officer;
  const { name } = officer as Readonly<Record<string, Plain>>;
  const parts = typeof name === 'string' && !('job_title' in officer) ? withPost(name) : undefined;
  const all = Object.entries({ ...officer, ...parts });
  return Object.fromEntries(all.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}
