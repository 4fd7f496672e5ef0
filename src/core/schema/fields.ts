import type { PaperType } from '../parse/paper.ts';
import type { OwnField, Profile, SectionPractice } from '../profile/profile.ts';
import { fieldOfSection } from '../report/section-field.ts';
import { exemptInformation } from '../law/exempt-information.ts';
import { type Choice, type Field, type FieldShape, rootField } from './field.ts';
import { type UsualWords, withUsualWords } from './usual-words.ts';

const nothing: ReadonlyMap<string, Field> = new Map();

/**
 * What the schema knows of a field of a paper; undefined for one it does not know.
 *
 * @param path the names that lead to it, `['lead_officer', 'email']`; entries of a list have no name of their own
 */
export function fieldFacts(type: PaperType | undefined, path: readonly string[]): Field | undefined {
  return type && fieldAt(rootField(type), path);
}

/** The field that `path` leads to from `field`. */
export function fieldAt(field: Field, path: readonly string[]): Field | undefined {
  let found: Field | undefined = field;
  for (const name of path) found = found?.fields.get(name) ?? found?.others;
  return found;
}

const ofProfiles = new WeakMap<Profile, Map<PaperType, Field>>();

/**
 * The fields of a paper as one council knows them: the schema's, with the council's own fields, its kinds
 * of report, its committees and wards, and its sections among the implications and clearances. The paper as
 * a whole is the field.
 */
export function fieldsFor(type: PaperType, profile: Profile): Field {
  let ofTypes = ofProfiles.get(profile);
  if (ofTypes === undefined) ofProfiles.set(profile, (ofTypes = new Map<PaperType, Field>()));
  let fields = ofTypes.get(type);
  if (fields === undefined) {
    const root = withUsualWords(rootField(type), usualWords(profile));
    ofTypes.set(type, (fields = type === 'report' ? withCouncilsOwn(root, profile) : root));
  }
  return fields;
}

/** What this council's papers usually say where any words may stand. */
function usualWords({ committees, wards, nation }: Profile): UsualWords {
  const bodies = (individual: boolean): Choice[] =>
    committees
      .filter(({ kind }) => (kind === 'individual') === individual)
      .map(({ name }) => ({ value: name, words: undefined }));
  const { paragraphs } = exemptInformation[nation];
  return {
    committees: bodies(false),
    people: bodies(true),
    wards: wards.map((value) => ({ value, words: undefined })),
    exempt_paragraphs: Object.entries(paragraphs).map(([value, words]) => ({ value, words })),
  };
}

function withCouncilsOwn(root: Field, profile: Profile): Field {
  const fields = new Map(root.fields);
  const change = (name: string, changed: (field: Field) => Partial<Field>) => {
    const field = fields.get(name);
    if (field) fields.set(name, { ...field, ...changed(field) });
  };
  change('report_type', () => ({
    choices: profile.reportTypes.map(({ id, label }) => ({ value: id, words: label })),
  }));
  change('implications', (field) => ({
    others: undefined,
    fields: new Map([...field.fields, ...implicationFields(profile.sections, field)]),
  }));
  const implications = fields.get('implications')?.fields ?? nothing;
  change('clearances', ({ others }) => ({
    others: undefined,
    fields: new Map(
      others && [
        ...profile.clearances.map(({ id, label }) => [id, { ...others, title: label }] as const),
        ...profile.sections.map(({ id, heading }) => [id, { ...others, title: heading }] as const),
        ...[...implications].map(([id, { title }]) => [id, { ...others, title }] as const),
      ],
    ),
  }));
  for (const own of profile.fields) if (!fields.has(own.id)) fields.set(own.id, ownField(own));
  return { ...root, fields };
}

/** The council's sections that are implications, under its own headings. */
function* implicationFields(
  sections: readonly SectionPractice[],
  { fields, others }: Field,
): Iterable<[string, Field]> {
  for (const { id, heading, guidance } of sections) {
    const known = fields.get(id) ?? (others && { ...others, description: guidance ?? others.description });
    if (known && fieldOfSection(id).length > 1) yield [id, { ...known, title: heading }];
  }
}

function ownField({ label, kind, choices, guidance }: OwnField): Field {
  const entry: Field = {
    title: label,
    description: guidance ?? '',
    kind: kind === 'list' ? 'text' : kind,
    shapes: new Set<FieldShape>(['text']),
    choices: choices.map((value) => ({ value, words: undefined })),
    usual: [],
    values: undefined,
    examples: choices.slice(0, 1),
    form: undefined,
    law: undefined,
    fields: nothing,
    required: [],
    others: undefined,
    entry: undefined,
    main: undefined,
    keys: undefined,
  };
  return kind === 'list' ? { ...entry, shapes: new Set<FieldShape>(['text', 'list']), entry } : entry;
}
