import * as vscode from 'vscode';
import { isoDate, readDate, writtenDate } from '../../core/civil-date.ts';
import type { Question } from '../../core/details/question.ts';
import { valuesOf } from '../../core/details/value-offers.ts';
import type { Value } from '../../core/parse/front-matter/tree.ts';
import { readNumber } from '../../core/read-number.ts';
import type { Plain } from '../../core/schema/plain.ts';
import type { Field } from '../../core/schema/field.ts';
import { today } from '../today.ts';
import { answered, type Outcome, type Place } from '../wizard/ask.ts';
import { askChoice, type Choice } from '../wizard/ask-choice.ts';
import { askSeveral } from '../wizard/ask-several.ts';
import { askText, mistake, type Remark } from '../wizard/ask-text.ts';
import { remarkOnDate } from '../wizard/remark-on-date.ts';

/**
 * Asks for what a field says, in the way that fits it. Empty words mean that it is to be left out.
 *
 * @param value what it says now
 * @param given what is filled in in its place
 */
export async function askWords(
  question: Question,
  field: Field,
  value: Value | undefined,
  place: Place,
  given?: string,
): Promise<Outcome<Plain>> {
  const now = value?.kind === 'text' ? value.text.trim() : '';
  if (question === 'one') return askOne(field, now, place);
  if (question === 'several') return askSome(field, value, place);
  const shown = question === 'date' ? dateInWords(given ?? now) : (given ?? now);
  const outcome = await askText(
    {
      prompt: field.description,
      placeholder: exampleOf(field),
      value: shown,
      remark: (typed) => (typed === '' ? undefined : remarkOn(question, typed)),
    },
    place,
  );
  return answered(outcome, (typed) => (question === 'date' ? dateForFile(typed) : typed));
}

function remarkOn(question: Question, typed: string): Remark {
  if (question === 'date') {
    return remarkOnDate(typed, vscode.l10n.t('Type day, month and year, such as 12 July 2027.'));
  }
  const isNoNumber = question === 'number' && readNumber(typed) === undefined;
  return isNoNumber ? mistake(vscode.l10n.t('Type a number in digits, such as 250,000.')) : undefined;
}

/** One of the choices; where the field may say something else too, also what is typed. */
async function askOne(field: Field, now: string, place: Place): Promise<Outcome<string>> {
  const known = valuesOf(field, today()).map(({ value, words }): Choice<string> =>
    words === undefined ? { label: value, value } : { label: words, description: value, value },
  );
  const leaveOut: Choice<string> = { label: `$(trash) ${vscode.l10n.t('Leave it out')}`, value: '' };
  const isKnown = known.some(({ value }) => value === now);
  const isOpen = field.choices.length === 0 && field.kind !== 'yes/no';
  return askChoice(
    {
      placeholder: field.description,
      choices: now === '' ? known : [...known, leaveOut],
      active: known.find(({ value }) => value === now),
      ...(isOpen && {
        value: isKnown ? '' : now,
        typed: (text: string) => ({
          label: text,
          description: vscode.l10n.t('use these words'),
          value: text,
          alwaysShow: true,
        }),
      }),
    },
    place,
  );
}

function askSome(field: Field, value: Value | undefined, place: Place): Promise<Outcome<readonly string[]>> {
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  const chosen = items.flatMap((item) =>
    item.kind === 'text' && item.text.trim() !== '' ? [item.text.trim()] : [],
  );
  return askSeveral(
    {
      placeholder: field.description,
      known: valuesOf(field, today()).map((choice) => choice.value),
      chosen,
      useThis: vscode.l10n.t('use these words'),
    },
    place,
  );
}

function exampleOf({ examples: [example] }: Field): string {
  return example === undefined ? '' : vscode.l10n.t('For example: {0}', example);
}

function dateInWords(text: string): string {
  const date = readDate(text);
  return date ? writtenDate(date) : text;
}

function dateForFile(typed: string): string {
  const date = readDate(typed);
  return date ? isoDate(date) : typed;
}
