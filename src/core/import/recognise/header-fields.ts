import { words } from '../../messages.ts';
import type { Profile } from '../../profile/profile.ts';
import { plainHeading } from '../../profile/match-heading.ts';
import type { Plain } from '../../schema/plain.ts';
import { titleCase } from './casing.ts';
import { exemptionIn } from './exempt-lines.ts';
import type { Findings } from './findings.ts';
import type { Header } from './header.ts';
import { dateIn, fieldValue } from './header-values.ts';

/** Fields of a report being put together; `lead_officer.email` is in `lead_officer`. */
export type Gathered = Map<string, Plain>;

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
  const kept: string[] = [];
  for (const { label, typed, value: said } of header.entries) {
    const value = label.field === 'committee' ? withoutDate(said, fields, findings) : said;
    const made = value === '' ? undefined : fieldValue(label.field, value, acronyms);
    if (value === '') {
      findings.leftOut({ id: 'import-labels-empty', args: {} }, typed);
      continue;
    }
    // An officer of whom several things are said fills the whole group.
    const path = made && typeof made.value === 'object' ? (label.field.split('.')[0] ?? '') : label.field;
    if (!made || !set(fields, path, made.value)) {
      kept.push(`${typed.replace(/:*$/, ':')} ${value}`);
      continue;
    }
    if (made.isPart === true) kept.push(`${typed.replace(/:*$/, ':')} ${value}`);
    else findings.replaced({ id: 'import-labels', args: {} }, `${typed} ${made.lost}`);
  }
  for (const line of header.others)
    if (!lineField(line, profile, acronyms, fields, findings)) kept.push(line);
  splitOfficer(fields);
  return kept;
}

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

function set(fields: Gathered, path: string, value: Plain): boolean {
  const [name = '', within] = path.split('.');
  const standing = fields.get(name);
  if (within === undefined) {
    if (standing !== undefined) return false;
    fields.set(name, value);
    return true;
  }
  const group = typeof standing === 'object' && !(standing instanceof Array) ? standing : {};
  if (within in group) return false;
  fields.set(name, { ...group, [within]: value });
  return true;
}

/** A line of a header without a label: it is told by what it says. */
function lineField(
  line: string,
  profile: Profile,
  acronyms: ReadonlySet<string>,
  fields: Gathered,
  findings: Findings,
): boolean {
  const council = profile.council;
  const isCouncil =
    council === undefined
      ? /^(?:the )?[\p{L}'’& -]{2,50} (?:council|corporation|combined authority)$/iu.test(line)
      : plainHeading(line) === plainHeading(council);
  if (isCouncil) {
    findings.replaced({ id: 'import-council-name', args: {} }, line);
    return true;
  }
  if (reportToMeeting(line, fields, acronyms, findings)) return true;
  const author = /^((?:joint )?report (?:by|of|from))\s+(?:the\s+)?(.+)$/i.exec(line);
  if (author?.[2] && !/[.;]$/.test(line) && set(fields, 'report_of', titleCase(author[2], acronyms))) {
    findings.replaced({ id: 'import-labels', args: {} }, line.slice(0, line.length - author[2].length));
    return true;
  }
  const item = /^(?:agenda )?item(?: no\.?| number)?\s+(\d{1,3}[A-Za-z]?)\.?$/i.exec(line)?.[1];
  if (item && set(fields, 'agenda_item', item)) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return true;
  }
  if (exemptLine(line, fields, findings)) return true;
  const status = (['draft', 'submitted', 'withdrawn'] as const).find(
    (each) => plainHeading(line) === plainHeading(words({ id: `page-${each}`, args: {} })),
  );
  if (status && set(fields, 'status', status)) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return true;
  }
  const day = dateIn(line);
  if (day && line.length < day.typed.length + 4 && set(fields, 'meeting_date', day.date)) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return true;
  }
  const isBody =
    /\b(?:Committee|Cabinet|Board|Panel|Council|Executive|Commission|Forum)\s*(?:\(\d+\))?$/i.test(line);
  if (isBody && line.split(/\s+/).length <= 12 && !/\bcouncil$/i.test(line)) {
    return set(fields, 'committee', titleCase(line, acronyms));
  }
  return false;
}

/** "Report of the Director of Place to the meeting of the Executive to be held on 3 November 2026": three fields in one. */
function reportToMeeting(
  line: string,
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): boolean {
  const [, of, committee, held] =
    /^report of (?:the )?(.{3,120}?) to (?:the |a )?meeting of (?:the )?(.{3,120}?) (?:to be )?held on (.{6,40})$/i.exec(
      line,
    ) ?? [];
  const day = dateIn(held ?? '');
  if (
    !of ||
    !committee ||
    !day ||
    ['report_of', 'committee', 'meeting_date'].some((name) => fields.has(name))
  )
    return false;
  fields.set('report_of', titleCase(of, acronyms));
  fields.set('committee', titleCase(committee, acronyms));
  fields.set('meeting_date', day.date);
  findings.replaced({ id: 'import-labels', args: {} }, line);
  return true;
}

/** Says whether and why a report is exempt: the paragraph, the public interest, until when. */
function exemptLine(line: string, fields: Gathered, findings: Findings): boolean {
  const open = /^It is expected to become open (?:on )?(.+?)\.?$/.exec(line)?.[1];
  if (open) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return set(fields, 'exempt.becomes_open', dateIn(open)?.date ?? open);
  }
  if (fields.has('exempt') && /\bpublic interest in maintaining the exemption\b/i.test(line)) {
    return set(fields, 'exempt.public_interest', line);
  }
  const exemption = exemptionIn(line);
  if (!exemption) return false;
  const { classification, paragraphs } = exemption;
  const isNew = set(fields, 'classification', classification);
  if (classification === 'open') {
    if (isNew) findings.replaced({ id: 'import-labels', args: {} }, line);
    return isNew;
  }
  if (fields.has('exempt') || fields.get('classification') === 'open') return false;
  fields.set('exempt', { ...(paragraphs.length > 0 && { paragraphs }), reason: line });
  return true;
}

/** "Jane Doe, Head of Finance": the post goes to its own field. */
function splitOfficer(fields: Gathered): void {
  const officer = fields.get('lead_officer');
  if (typeof officer !== 'object' || officer instanceof Array) return;
  const { name, ...others } = officer as Readonly<Record<string, Plain>>;
  const parts =
    typeof name === 'string'
      ? /^([^,–]{3,60}?)\s*[,–-]\s+(.*\b(?:Head|Director|Manager|Officer|Lead|Assistant|Service|Executive|Solicitor|Accountant|Planner|Adviser|Advisor|Clerk)\b.*)$/i.exec(
          name,
        )
      : null;
  if (parts?.[1] && parts[2] && others['job_title'] === undefined) {
    fields.set('lead_officer', { name: parts[1], job_title: parts[2], ...others });
  } else if (name !== undefined) fields.set('lead_officer', { name, ...inOrder(others) });
}

function inOrder(officer: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  const order = ['job_title', 'telephone', 'email'];
  return Object.fromEntries(Object.entries(officer).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
