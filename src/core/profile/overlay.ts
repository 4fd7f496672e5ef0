import { readNumber } from '../read-number.ts';
import { readYesNo } from '../yes-no.ts';
import type { CouncilFile, SectionEntry } from './council-file.ts';
import { dates } from './overlay-dates.ts';
import type { Committee, Profile, ReportKind, SectionPractice } from './profile.ts';

/** Nothing of any council's: what a profile that extends no other stands on. */
export const blankProfile: Profile = {
  council: undefined,
  nation: 'england',
  committees: [],
  wards: [],
  reportTypes: [],
  header: [],
  sections: [],
  recommendations: { intro: undefined, numbering: undefined },
  fields: [],
  numbering: 'sections',
  resolutionStyle: 'that',
  minutes: { numbering: 'none', parts: '1.' },
  standingItems: [],
  deadlines: [],
  closedDays: [],
  notice: {},
  decisions: {},
  callIn: {},
  electionPeriods: [],
  keyDecisionThreshold: undefined,
  leastOptions: undefined,
  acronyms: [],
  clearances: [],
  clearancesDue: 'submitted',
  rules: {},
  wording: [],
  appearance: {},
};

/**
 * The profile that `file` makes over `base`. A list in `file` stands in place of the base's; maps are
 * merged. Two lists are kinder: a section keeps what the base knows of its id and `file` leaves out, and
 * a wording is added to the base's, in place of one with the same name.
 */
export function overlay(base: Profile, file: CouncilFile): Profile {
  const sections = file.sections?.map((entry) => section(entry, base)) ?? base.sections;
  const numbering = file.recommendations?.numbering ?? base.recommendations.numbering;
  return {
    council: file.council ?? base.council,
    nation: file.nation ?? base.nation,
    committees: file.committees?.map(committee) ?? base.committees,
    wards: file.wards ?? base.wards,
    reportTypes:
      file.report_types?.map((kind) => reportKind(kind, base, sections)) ??
      base.reportTypes.map((kind) => inheritedKind(kind, base, sections)),
    header: file.header ?? base.header,
    sections,
    recommendations: {
      intro: file.recommendations?.intro ?? base.recommendations.intro,
      numbering: numbering === 'paragraphs' ? undefined : numbering,
    },
    fields:
      file.fields?.map(({ label, kind = 'text', choices = [], ...field }) => ({
        ...field,
        label: label ?? titleOf(field.id),
        kind,
        choices,
      })) ?? base.fields,
    numbering: file.numbering ?? base.numbering,
    resolutionStyle: file.resolution_style ?? base.resolutionStyle,
    minutes: { ...base.minutes, ...file.minutes },
    standingItems:
      file.standing_items?.map((item) => (typeof item === 'string' ? { title: item } : item)) ??
      base.standingItems,
    ...dates(base, file),
    keyDecisionThreshold:
      file.key_decision?.threshold === undefined
        ? base.keyDecisionThreshold
        : readNumber(file.key_decision.threshold),
    leastOptions: file.options?.min === undefined ? base.leastOptions : Number(file.options.min),
    acronyms: file.acronyms ?? base.acronyms,
    clearances: file.clearances ?? base.clearances,
    clearancesDue: file.clearances_due ?? base.clearancesDue,
    rules: { ...base.rules, ...file.rules },
    wording: wording(base, file),
    appearance: { ...base.appearance, ...file.appearance },
  };
}

function committee(entry: NonNullable<CouncilFile['committees']>[number]): Committee {
  return typeof entry === 'string' ? { name: entry, kind: 'committee' } : { kind: 'committee', ...entry };
}

function section({ optional, max_words: maxWords, ...entry }: SectionEntry, base: Profile): SectionPractice {
  const known = base.sections.find(({ id }) => id === entry.id);
  const heading = entry.heading ?? known?.heading ?? titleOf(entry.id);
  const understood = [...(entry.also ?? []), ...(known ? [known.heading, ...known.also] : [])];
  return {
    covers: [],
    place: 'body',
    ...known,
    ...entry,
    ...(maxWords === undefined ? {} : { maxWords: Number(maxWords) }),
    ...(optional === undefined ? {} : { optional: readYesNo(optional) === true }),
    heading,
    also: [...new Set(understood)].filter((other) => other !== heading),
  };
}

function reportKind(
  { id, label, required, sections }: NonNullable<CouncilFile['report_types']>[number],
  base: Profile,
  known: readonly SectionPractice[],
): ReportKind {
  const extended = base.reportTypes.find((kind) => kind.id === id);
  const needed = required ?? extended?.required ?? [];
  const ids = known.map((practice) => practice.id);
  const wanted = sections ?? (extended ? inheritedKind(extended, base, known).sections : usual(known));
  return {
    id,
    label: label ?? extended?.label ?? titleOf(id),
    required: needed,
    sections: ids.filter((sectionId) => needed.includes(sectionId) || wanted.includes(sectionId)),
  };
}

/** A kind that starts with every usual section of the base starts with every usual section of this council's. */
function inheritedKind(kind: ReportKind, base: Profile, sections: readonly SectionPractice[]): ReportKind {
  const started = new Set(kind.sections);
  const wanted = usual(base.sections).every((id) => started.has(id)) ? usual(sections) : [];
  const ids = sections.map(({ id }) => id);
  return { ...kind, sections: ids.filter((id) => started.has(id) || wanted.includes(id)) };
}

const usual = (sections: readonly SectionPractice[]) =>
  sections.filter(({ optional }) => optional !== true).map(({ id }) => id);

function wording(base: Profile, file: CouncilFile): Profile['wording'] {
  const own = (file.wording ?? []).map((entry) => ({ ...entry, section: entry.section }));
  const replaced = new Set(own.map(({ name }) => name));
  return [...base.wording.filter(({ name }) => !replaced.has(name)), ...own];
}

/** `cost_centre` → "Cost centre". */
function titleOf(id: string): string {
  const spaced = id.replaceAll('_', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
