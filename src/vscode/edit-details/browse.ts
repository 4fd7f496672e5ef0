import * as vscode from 'vscode';
import { questionFor } from '../../core/details/question.ts';
import { type DetailRow, entriesIn, rowsIn } from '../../core/details/rows.ts';
import { fieldAt } from '../../core/schema/fields.ts';
import type { Path } from '../../core/schema/missing-names.ts';
import type { Plain } from '../../core/schema/plain.ts';
import type { Field } from '../../core/schema/field.ts';
import { back, left, type Place } from '../wizard/ask.ts';
import { askChoice, type Choice } from '../wizard/ask-choice.ts';
import { anotherDay, askMeetingDay } from './ask-meeting-day.ts';
import { askWords } from './ask-words.ts';
import type { Editing } from './editing.ts';

type Left = typeof back | typeof left;

/** What is picked in a list of fields or of entries. */
type Picked = { readonly row: DetailRow } | 'add' | 'leave out';

/** Lists the fields of a group and asks for each that is picked, until the officer goes back or leaves. */
export async function browseFields(editing: Editing, path: Path, place: Place): Promise<Left> {
  let last: string | undefined;
  for (;;) {
    const details = await editing.details();
    const field = details && fieldAt(details.fields, namesIn(path));
    if (!details || !field) return left;
    const rows = await Promise.all(rowsIn(details, path, field).map((row) => describedRow(editing, row)));
    const choices = fieldChoices(rows, typeof path.at(-1) === 'number');
    const active = choices.find(({ value }) => typeof value === 'object' && keyOf(value.row) === last);
    const picked = await askChoice<Picked>(
      { placeholder: vscode.l10n.t('Which detail do you want to change?'), choices, active },
      place,
    );
    if (picked === back || picked === left) return picked;
    if (typeof picked === 'string') {
      await editing.set(path, undefined);
      return back;
    }
    last = keyOf(picked.row);
    if ((await askFor(editing, picked.row, place)) === left) return left;
  }
}

/** Asks for one field, or leads to where it is written out; goes back to the list it is in once it is answered. */
export async function askFor(editing: Editing, row: DetailRow, outer: Place, given?: string): Promise<Left> {
  const { path, field, value } = row;
  const place = { title: `${outer.title} › ${field.title}`, step: 2, totalSteps: 1 };
  const heading = row.summary === '' ? await editing.sectionOf(path) : undefined;
  const question = questionFor(field, value);
  if (heading ?? question === 'text') {
    await editing.show(heading ?? value?.span ?? { start: 0, end: 0 });
    return left;
  }
  if (question === 'fields') return browseFields(editing, path, place);
  if (question === 'entries') return browseEntries(editing, row, place);
  const days = given === undefined ? await editing.meetingDays(path) : [];
  const now = value?.kind === 'text' ? value.text.trim() : '';
  const day = days.length === 0 ? anotherDay : await askMeetingDay(field, days, now, place);
  const answer = day === anotherDay ? await askWords(question, field, value, place, given) : day;
  if (answer === back || answer === left) return answer;
  await editing.set(path, answer.length === 0 ? undefined : answer);
  return back;
}

/** Lists the entries of a list and asks for each that is picked, or for another one. */
async function browseEntries(editing: Editing, { path, field }: DetailRow, place: Place): Promise<Left> {
  for (;;) {
    const details = await editing.details();
    if (!details) return left;
    const entries = entriesIn(details, path, field);
    const { entry } = field;
    const add: Choice<Picked> = {
      label: `$(add) ${vscode.l10n.t('Add: {0}', entry?.title ?? '')}`,
      value: 'add',
    };
    const picked = await askChoice<Picked>(
      { placeholder: field.description, choices: [...entries.map(entryChoice), add] },
      place,
    );
    if (picked === back || picked === left) return picked;
    const outcome =
      typeof picked === 'object'
        ? await askFor(editing, picked.row, place)
        : entry
          ? await addEntry(editing, [...path, entries.length], entry, place)
          : back;
    if (outcome === left) return left;
  }
}

/** Asks for what an entry cannot do without; of one with more fields, the others are listed then. */
async function addEntry(editing: Editing, path: Path, entry: Field, outer: Place): Promise<Left> {
  const isWords = entry.shapes.has('text') && (entry.kind === 'prose' || entry.main === undefined);
  const main = isWords ? undefined : (entry.main ?? entry.required[0] ?? [...entry.fields.keys()][0]);
  const asked = main === undefined ? entry : entry.fields.get(main);
  if (asked === undefined) return back;
  const place = { title: `${outer.title} › ${entry.title}`, step: 2, totalSteps: 1 };
  const answer = await askWords(questionFor(asked, undefined), asked, undefined, place);
  if (answer === back || answer === left || answer.length === 0) return answer === left ? left : back;
  const added: Plain = main === undefined ? answer : { [main]: answer };
  await editing.set(path, added);
  return main === undefined ? back : browseFields(editing, path, place);
}

/** A row and what is said beside its title. */
interface DescribedRow extends DetailRow {
  readonly description: string;
}

async function describedRow(editing: Editing, row: DetailRow): Promise<DescribedRow> {
  if (row.summary !== '') return { ...row, description: row.summary };
  const isInBody = (await editing.sectionOf(row.path)) !== undefined;
  return { ...row, description: isInBody ? vscode.l10n.t('written under its heading') : '' };
}

function fieldChoices(rows: readonly DescribedRow[], isEntry: boolean): Choice<Picked>[] {
  const heading = (label: string): Choice<Picked> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const groups = [
    [vscode.l10n.t('Still missing'), rows.filter(({ isMissing }) => isMissing)],
    [vscode.l10n.t('Filled in'), rows.filter((row) => !row.isMissing && row.description !== '')],
    [vscode.l10n.t('Not used'), rows.filter((row) => !row.isMissing && row.description === '')],
  ] as const;
  const choices = groups.flatMap(([label, within]) =>
    within.length === 0 ? [] : [heading(label), ...within.map(fieldChoice)],
  );
  const leaveOut: Choice<Picked> = {
    label: `$(trash) ${vscode.l10n.t('Leave all of this out')}`,
    value: 'leave out',
  };
  return isEntry ? [...choices, leaveOut] : choices;
}

function fieldChoice(row: DescribedRow): Choice<Picked> {
  const icon = row.isMissing ? '$(warning) ' : '';
  return { label: `${icon}${row.field.title}`, description: row.description, value: { row } };
}

function entryChoice(row: DetailRow): Choice<Picked> {
  return { label: row.summary, value: { row } };
}

const keyOf = ({ path }: DetailRow) => path.join('.');

const namesIn = (path: Path) => path.filter((step) => typeof step === 'string');
