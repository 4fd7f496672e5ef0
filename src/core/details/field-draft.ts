import type { SectionPractice } from '../profile/profile.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Field } from '../schema/field.ts';
import type { Draft } from '../template/draft.ts';
import { fieldSectionDraft } from '../template/section-draft.ts';
import { hintBlank, valueDraft } from '../template/value-draft.ts';
import { type Details, missingBelow } from './details.ts';

/** A group with more fields than this is not begun with all of them: nobody fills in twenty implications. */
const MOST_FIELDS = 6;

/**
 * A field with blanks where the officer writes: `portfolio: "…"`, a `|` block for prose, lists and groups on
 * lines of their own. A field that is one of the council's sections starts as in a new report.
 *
 * @param path   the names that lead to it, its own the last
 * @param column where its name begins; its first line is not moved in, the others are
 */
export function fieldDraft(details: Details, path: readonly string[], field: Field, column: number): Draft {
  const name = path.at(-1) ?? '';
  const practice = sectionIn(details, path);
  if (practice) return withoutFrame(fieldSectionDraft(practice, name, column), column);
  const missing = missingIn(details, path, field);
  if (missing.length === 0) return [`${name}:`, ...linesDraft(field, column)];
  const margin = `\n${' '.repeat(column + 2)}`;
  const within = missing.flatMap(([inner, innerField]) => [
    margin,
    ...fieldDraft(details, [...path, inner], innerField, column + 2),
  ]);
  return [`${name}:`, ...within];
}

/** An entry of a list, behind its dash. */
export function entryDraft(entry: Field, column: number): Draft {
  const { shapes, kind, main } = entry;
  if (shapes.has('text') && (kind === 'prose' || main === undefined)) return words(entry, column);
  const names = shapes.has('text') ? entry.required : [...entry.fields.keys()];
  return innerFields(entry, names, column);
}

/** What stands behind a field's colon: words on its line, or the lines below it of a list or a group. */
export function linesDraft(field: Field, column: number): Draft {
  const { shapes, entry, usual, fields } = field;
  const margin = `\n${' '.repeat(column + 2)}`;
  // One or several: a list where there is something to choose several from, or something to say of each.
  const isList = entry && (!shapes.has('text') || usual.length > 0 || entry.fields.size > 0);
  if (isList) return [`${margin}- `, ...entryDraft(entry, column + 4)];
  if (shapes.has('text')) return [' ', ...words(field, column + 2)];
  const names = fields.size > MOST_FIELDS ? [] : [...fields.keys()];
  return [margin, ...innerFields(field, names, column + 2)];
}

/** Whether the officer's first blank in the field's draft is one of several things, so that they should be offered at once. */
export function asksForChoice(details: Details, path: readonly string[], field: Field): boolean {
  const isWords = sectionIn(details, path) !== undefined || missingIn(details, path, field).length > 0;
  return !isWords && beginsWithChoice(field);
}

function beginsWithChoice(field: Field): boolean {
  const { shapes, entry, fields } = field;
  if (isChosen(field) || fields.size > MOST_FIELDS) return true;
  if (shapes.has('text')) return false;
  const [first] = entry ? [entry] : fields.values();
  return first !== undefined && beginsWithChoice(first);
}

/** The council's section that a report's field stands for. */
export function sectionIn(
  { ofReport, profile }: Pick<Details, 'ofReport' | 'profile'>,
  path: readonly string[],
): SectionPractice | undefined {
  if (!ofReport) return undefined;
  return profile.sections.find(({ id }) => fieldOfSection(id).join('.') === path.join('.'));
}

/** The fields of a group that must be given in it and are not, but for sections that this council has in the body. */
function missingIn(details: Details, path: readonly string[], { fields }: Field): [string, Field][] {
  return missingBelow(details, path).flatMap((missing): [string, Field][] => {
    const name = missing[path.length];
    const field = typeof name === 'string' ? fields.get(name) : undefined;
    if (field === undefined || missing.length !== path.length + 1) return [];
    const inBody = sectionIn(details, [...path, String(name)])?.place === 'body';
    return inBody ? [] : [[String(name), field]];
  });
}

/** The fields `names` of a group, the first on the line that is begun, the others in `column`. */
function innerFields({ fields }: Field, names: readonly string[], column: number): Draft {
  return names.flatMap((name, index): Draft => {
    const field = fields.get(name);
    if (field === undefined) return [];
    const lead = index === 0 ? '' : `\n${' '.repeat(column)}`;
    return [`${lead}${name}:`, ...linesDraft(field, column)];
  });
}

/** One line of words, or the block that prose is written in; what is chosen is left for the officer to choose. */
function words(field: Field, column: number): Draft {
  if (isChosen(field) || field.form !== undefined) return [{ hint: '' }];
  if (field.kind === 'prose') return [`|\n${' '.repeat(column)}`, hintBlank(field)];
  return valueDraft(field);
}

const isChosen = ({ kind, usual }: Field) => usual.length > 0 || ['choice', 'date', 'yes/no'].includes(kind);

/** Without the margin before it and the line end behind it. */
function withoutFrame(draft: Draft, column: number): Draft {
  const parts = draft.filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (typeof first !== 'string' || rest.at(-1) !== '\n') return parts;
  return [first.slice(column), ...rest.slice(0, -1)];
}
