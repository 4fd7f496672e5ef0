import { words } from '../../../messages.ts';
import { plainHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import { titleCase } from '../casing.ts';
import { type Exemption, exemptionIn } from '../exempt-lines.ts';
import type { Findings } from '../findings.ts';
import { type Gathered, set } from '../gathered.ts';
import { dateIn, kindIn } from './header-values.ts';

/** Puts a line of a header without a label into the field that it gives, told by what it says; says whether it did. */
export function lineField(
  line: string,
  profile: Profile,
  acronyms: ReadonlySet<string>,
  fields: Gathered,
  findings: Findings,
): boolean {
  if (namesCouncil(line, profile)) {
    findings.replaced({ id: 'import-council-name', args: {} }, line);
    return true;
  }
  const isSaid =
    reportToMeeting(line, fields, acronyms) ||
    meetingField(line, acronyms, fields) ||
    itemField(line, fields) ||
    exemptLine(line, fields) ||
    statusField(line, fields) ||
    kindField(line, fields) ||
    dayField(line, fields);
  if (isSaid) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return true;
  }
  const author = /^((?:joint )?report (?:by|of|from))\s+(?:the\s+)?(.+)$/i.exec(line);
  if (author?.[2] && !/[.;]$/.test(line) && set(fields, 'report_of', titleCase(author[2], acronyms))) {
    findings.replaced({ id: 'import-labels', args: {} }, line.slice(0, line.length - author[2].length));
    return true;
  }
  const [, to = '', member] =
    /^((?:report )?to )(?:the )?((?:lead|cabinet|executive) member\b.{0,90})$/i.exec(line) ?? [];
  if (member && set(fields, 'decision_maker', titleCase(member, acronyms))) {
    findings.replaced({ id: 'import-labels', args: {} }, `${to} the`);
    return true;
  }
  return bodyField(line, fields, acronyms, findings);
}

function namesCouncil(line: string, { council }: Profile): boolean {
  if (council !== undefined) return plainHeading(line) === plainHeading(council);
  return (
    /^(?:the )?[\p{L}'’& -]{2,50} (?:council|corporation|combined authority)$/iu.test(line) ||
    /^(?:the )?(?:(?:royal|london|metropolitan) )*(?:city|borough|county|district)(?: and \p{L}+)? of [\p{L}'’& -]{3,40}$/iu.test(
      line,
    )
  );
}

/** Whether a few words are the name of a body that meets. */
export const namesBody = (said: string): boolean =>
  /\b(?:(?:Sub-?)?Committee|Cabinet|Board|Panel|Council|Executive|Commission|Forum)\s*(?:\(\d+\))?$/i.test(
    said,
  ) && said.split(/\s+/).length <= 12;

/** "Report to Audit Committee", "Planning Committee". */
function bodyField(
  line: string,
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): boolean {
  const [, to = '', body = ''] =
    /^((?:report |for consideration )?(?:to |by )(?:the )?)?(.*)$/i.exec(line) ?? [];
  if (!namesBody(body) || (to === '' && /\bcouncil$/i.test(line))) return false;
  const standing = fields.get('committee');
  if (typeof standing === 'string' && plainHeading(standing) === plainHeading(body)) {
    findings.replaced({ id: 'import-labels', args: {} }, line);
    return true;
  }
  if (!set(fields, 'committee', titleCase(body, acronyms))) return false;
  if (to !== '') findings.replaced({ id: 'import-labels', args: {} }, to);
  return true;
}

/** The body and the day that a line names and nothing else: "CABINET: 14TH JANUARY, 2027", "Cabinet – 11 March 2027". */
export function meetingIn(line: string): { readonly body: string; readonly date: string } | undefined {
  const day = dateIn(line);
  if (!day || !line.endsWith(day.typed)) return undefined;
  const body = line
    .slice(0, -day.typed.length)
    .replace(/(?:\b(?:(?:to be )?held )?on\s*)?$/i, '')
    .replace(/[\s,:–—-]+$/, '')
    .replace(/\s+meeting$/i, '')
    .replace(/^(?:(?:report )?to (?:the )?)?(?:meeting of (?:the )?)?/i, '');
  return namesBody(body) && !body.includes(':') ? { body, date: day.date } : undefined;
}

/** Sets the committee and the day of its meeting, where a line names both and neither is known. */
export function meetingField(line: string, acronyms: ReadonlySet<string>, fields: Gathered): boolean {
  const meeting = meetingIn(line);
  if (!meeting || fields.has('committee') || fields.has('meeting_date')) return false;
  fields.set('committee', titleCase(meeting.body, acronyms));
  fields.set('meeting_date', meeting.date);
  return true;
}

/** "Report of the Director of Place to the meeting of the Executive to be held on 3 November 2026": three fields in one. */
function reportToMeeting(line: string, fields: Gathered, acronyms: ReadonlySet<string>): boolean {
  const [, of, committee, held] =
    /^report of (?:the )?(.{3,120}?) to (?:the |a )?meeting of (?:the )?(.{3,120}?) (?:to be )?held on (.{6,40})$/i.exec(
      line,
    ) ?? [];
  const day = dateIn(held ?? '');
  const isTaken = ['report_of', 'committee', 'meeting_date'].some((name) => fields.has(name));
  if (!of || !committee || !day || isTaken) return false;
  fields.set('report_of', titleCase(of, acronyms));
  fields.set('committee', titleCase(committee, acronyms));
  fields.set('meeting_date', day.date);
  return true;
}

function itemField(line: string, fields: Gathered): boolean {
  const item = /^(?:agenda )?item(?: no\.?| number)?:?\s+(\d{1,3}[A-Za-z]?)\.?$/i.exec(line)?.[1];
  return item !== undefined && set(fields, 'agenda_item', item);
}

function statusField(line: string, fields: Gathered): boolean {
  const status = (['draft', 'submitted', 'withdrawn'] as const).find(
    (each) => plainHeading(line) === plainHeading(words({ id: `page-${each}`, args: {} })),
  );
  return status !== undefined && set(fields, 'status', status);
}

/** "Purpose of the report: To make a decision" */
function kindField(line: string, fields: Gathered): boolean {
  const said =
    /^(?:(?:purpose|type) of (?:the )?report|purpose|report for|this report is for):?\s+(.+)$/i.exec(
      line,
    )?.[1];
  const kind = said && kindIn(said);
  return kind !== undefined && kind !== '' && set(fields, 'report_type', kind);
}

function dayField(line: string, fields: Gathered): boolean {
  const day = dateIn(line);
  return day !== undefined && line.length < day.typed.length + 4 && set(fields, 'meeting_date', day.date);
}

/** Says whether and why a report is exempt: the paragraph, the public interest, until when. */
function exemptLine(line: string, fields: Gathered): boolean {
  const open = /^It is expected to become open (?:on )?(.+?)\.?$/.exec(line)?.[1];
  if (open) return set(fields, 'exempt.becomes_open', dateIn(open)?.date ?? open);
  if (
    (fields.get('classification') ?? 'open') !== 'open' &&
    /\bpublic interest in maintaining the exemption\b/i.test(line)
  ) {
    return set(fields, 'exempt.public_interest', line);
  }
  return exemptField(line, exemptionIn(line), fields);
}

/** The classification itself, and the banner that every members' copy prints anew. */
const SAYS_NO_REASON =
  /^(?:(?:part |partly |fully )?exempt|part-exempt|not for publication\. (?:parts of )?this report contains? exempt information within paragraphs? [^]+)$/i;

/** Notes what a line says of whom a report is for, with its words as the reason; says whether it fits what is known. */
export function exemptField(line: string, exemption: Exemption | undefined, fields: Gathered): boolean {
  if (!exemption) return false;
  const { classification, paragraphs } = exemption;
  const known = fields.get('classification');
  if (classification === 'open') {
    if (known === undefined) fields.set('classification', 'open');
    return known === undefined || known === 'open';
  }
  if (known === 'open' && classification === 'exempt') return false;
  if (known === undefined || known === 'open') fields.set('classification', classification);
  const standing = fields.get('exempt');
  const { reason: above, ...others } = (
    typeof standing === 'object' && !(standing instanceof Array) ? standing : {}
  ) as Readonly<Record<string, string>>;
  const reason = [above, ...(SAYS_NO_REASON.test(line.trim()) ? [] : [line])].filter(Boolean).join('\n\n');
  const made = { ...(paragraphs.length > 0 && { paragraphs }), ...others, ...(reason !== '' && { reason }) };
  if (Object.keys(made).length > 0) fields.set('exempt', made);
  return true;
}
