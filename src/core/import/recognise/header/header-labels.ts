import { plainHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';

/**
 * What councils call the fields of a report's header, besides what the council's own profile says. A label
 * stands under one field only; of two the longer fits first.
 */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  title: [
    'Title',
    'Report title',
    'Title of report',
    'Subject',
    'Report subject',
    'Subject of report',
    'Re',
    'Report name',
  ],
  committee: [
    'To',
    'Report to',
    'Committee',
    'Name of committee',
    'Meeting',
    'Meeting name',
    'Name of meeting',
    'Meeting of',
    'Meeting and date',
    'For consideration by',
    'Body',
    'To be considered by',
  ],
  decision_maker: [
    'Decision maker',
    'Decision by',
    'Final decision maker',
    'Decision taker',
    'Decision to be taken by',
  ],
  meeting_date: [
    'Date',
    'Date of meeting',
    'Meeting date',
    'Committee date',
    'Date of committee',
    'On',
    'Meeting held on',
    'Date and time of meeting',
    'Date of meetings',
  ],
  decision_date: ['Date of decision', 'Decision date'],
  agenda_item: [
    'Agenda item',
    'Agenda item no',
    'Agenda item number',
    'Agenda no',
    'Item',
    'Item no',
    'Item number',
  ],
  report_of: [
    'Report of',
    'Report by',
    'Report from',
    'Joint report of',
    'From',
    'Director',
    'Responsible director',
    'Corporate director',
    'Strategic director',
    'Director approving submission of the report',
    'Report authorised by',
    'Lead director',
    'Responsible officer',
    'Chief officer',
    'Executive director',
    'Lead head of service',
    'Head of service',
    'Service director',
    'Relevant director',
    'Relevant executive director',
    'Report approved by',
    'Report presented by',
    'Presented by',
  ],
  lead_member: [
    'Lead member',
    'Lead councillor',
    'Cabinet member',
    'Name of cabinet member',
    'Portfolio holder',
    'Executive member',
    'Responsible councillor',
    'Relevant portfolio holder',
    'Cabinet members',
    'Portfolio holders',
    'Cabinet lead',
    'Cabinet portfolio holder',
    'Lead cabinet member',
    'Executive councillor',
    'Relevant cabinet member',
    'Relevant cabinet members',
    'Relevant executive member',
  ],
  portfolio: ['Portfolio', 'Cabinet portfolio'],
  service: ['Service', 'Service area', 'Directorate', 'Department', 'Service or department'],
  wards: [
    'Wards',
    'Ward',
    'Wards affected',
    'Ward affected',
    'Ward(s)',
    'Ward(s) or groups affected',
    'Wards or groups affected',
    'Electoral wards affected',
    'Ward(s) affected',
    'Electoral division',
    'Electoral divisions',
    'Electoral division(s)',
    'Divisions affected',
    'County divisions affected',
    'Affected wards',
    'Which wards are affected',
    'Wards to which report relates',
    'County divisions',
  ],
  'lead_officer.name': [
    'Lead officer',
    'Name',
    'Report author',
    'Author',
    'Lead officer and report author',
    'Contact officer',
    'Contact',
    'Report contact',
    'Contact for enquiries',
    'Enquiries to',
    'Reporting officer',
    'Officer contact',
    'Report authors',
    'Contact officers',
    'Contact person',
    'Senior responsible officer',
    'Contact name',
    'Contact details',
    'Prepared by',
    'Authors',
    'Report contact officer',
    'Key contact',
    'Further information from',
    'For further information contact',
    'Lead officers',
  ],
  'lead_officer.job_title': ['Job title', 'Post', 'Position', 'Designation'],
  'lead_officer.telephone': [
    'Tel',
    'Tel no',
    'Telephone',
    'Telephone number',
    'Phone',
    'Contact number',
    'Telephone no',
    'Direct line',
    'Ext',
    'Extension',
    'Mobile',
  ],
  'lead_officer.email': ['Email', 'E-mail', 'Email address', 'E-mail address'],
  key_decision: [
    'Key decision',
    'Is this a key decision',
    'Key decision?',
    'Is it a key decision',
    'Is this decision a key decision',
  ],
  classification: [
    'Classification',
    'Exempt',
    'Confidentiality',
    'Public report',
    'Access to information',
    'Is this report restricted',
    'Exempt information',
    'Exempt from publication',
    'Publication status',
    'Data label',
    'Exempt or confidential',
    'Public/exempt',
    'Open/exempt',
    'Delete as appropriate',
  ],
  report_type: ['Type of report', 'Report type', 'Kind of report', 'Report for', 'Decision type', 'For'],
  status: ['Status'],
  'forward_plan.reference': [
    'Forward plan reference',
    'Forward plan reference number',
    'Forward plan reference no',
    'Forward plan ref',
    'Forward plan key decision reference no',
    'Forward plan number',
    'Forward plan no',
    'Forward plan ref no',
    'Key decision reference',
    'Key decision ref',
    'Key decision number',
    'Decision no',
    'Decision number',
  ],
  published: ['Date published', 'Publication date', 'Published'],
};

/** A label of a header: the field it stands for, and its words for finding it in a line. */
export interface HeaderLabel {
  readonly field: string;
  readonly words: string;
}

/** A council's labels by what counts of them when they are compared; of two, its own. */
const known = new WeakMap<Profile, ReadonlyMap<string, HeaderLabel>>();

function labelsByName(profile: Profile): ReadonlyMap<string, HeaderLabel> {
  const made = known.get(profile);
  if (made) return made;
  const own = [
    ...profile.header.map(({ field, label }) => ({ field, words: label })),
    ...profile.fields.map(({ id, label }) => ({ field: id, words: label })),
  ];
  const usual = Object.entries(USUAL).flatMap(([field, all]) => all.map((words) => ({ field, words })));
  const labels = new Map<string, HeaderLabel>();
  for (const label of [...own, ...usual]) {
    const plain = plainHeading(label.words);
    if (!labels.has(plain)) labels.set(plain, label);
  }
  known.set(profile, labels);
  return labels;
}

/** Every label that this council's header may have, the longest first. */
export const headerLabels = (profile: Profile): readonly HeaderLabel[] =>
  [...labelsByName(profile).values()].sort((a, b) => b.words.length - a.words.length);

/** Longer than any label is. */
const LONGEST = 200;

/** The label that some words are as a whole, be there a colon behind them or not. */
export function labelNamed(words: string, profile: Profile): HeaderLabel | undefined {
  if (words.length > LONGEST || /:\s*[^\s:]/.test(words)) return undefined;
  const labels = labelsByName(profile);
  const typed = words.replace(/[:?\s]+$/, '');
  // "Reporting Officer (including job title)", "Teitl / Title".
  const bare = typed.replace(/\s*\([^()]{2,60}\)$/, '');
  const tries = [typed, typed.replace(/\(s\)/g, ''), bare, ...bare.split(/\s+[/|]\s+/).reverse()];
  return tries.map((each) => labels.get(plainHeading(each))).find((label) => label !== undefined);
}
