import * as vscode from 'vscode';
import { isoDate, readDate, writtenDate } from '../../core/civil-date.ts';
import { answered, type Question } from './ask.ts';
import { askText } from './ask-text.ts';
import { remarkOnDate } from './remark-on-date.ts';

/** The day of the meeting, however it is written; answered as ISO. */
export function askMeetingDate<Answers extends { readonly meetingDate: string }>(): Question<Answers> {
  return async (answers, place) => {
    const known = readDate(answers.meetingDate);
    const outcome = await askText(
      {
        prompt: vscode.l10n.t('When is the meeting?'),
        placeholder: vscode.l10n.t('For example 12 July 2027, 12/07/2027 or 2027-07-12'),
        value: known ? writtenDate(known) : answers.meetingDate,
        remark: (typed) =>
          remarkOnDate(
            typed,
            vscode.l10n.t('Type the day, month and year of the meeting, such as 12 July 2027.'),
          ),
      },
      place,
    );
    return answered(outcome, (typed) => {
      const date = readDate(typed);
      return { ...answers, meetingDate: date ? isoDate(date) : '' };
    });
  };
}
