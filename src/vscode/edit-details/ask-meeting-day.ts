import * as vscode from 'vscode';
import type { Choice as KnownDay, Field } from '../../core/schema/field.ts';
import type { Outcome, Place } from '../wizard/ask.ts';
import { askChoice, type Choice } from '../wizard/ask-choice.ts';

/** Chosen where the day is none of those known. */
export const anotherDay = 'another day';

/**
 * Offers the days of meetings that other papers speak of.
 *
 * @param now what the field says
 * @returns a day as it is written in a file, or `anotherDay`
 */
export function askMeetingDay(
  { description }: Field,
  days: readonly KnownDay[],
  now: string,
  place: Place,
): Promise<Outcome<string>> {
  const known = days.map(({ value, words = value }): Choice<string> => ({
    label: words,
    description: value,
    value,
  }));
  const other: Choice<string> = { label: `$(edit) ${vscode.l10n.t('Another day…')}`, value: anotherDay };
  return askChoice(
    {
      placeholder: description,
      choices: [...known, other],
      active: known.find(({ value }) => value === now),
    },
    place,
  );
}
