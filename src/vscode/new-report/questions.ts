import * as vscode from 'vscode';
import { isoDate, readDate, writtenDate } from '../../core/civil-date.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { answered } from '../wizard/ask.ts';
import type { Question } from '../wizard/ask.ts';
import { askChoice } from '../wizard/ask-choice.ts';
import type { Choice } from '../wizard/ask-choice.ts';
import { askText, mistake } from '../wizard/ask-text.ts';
import { remarkOnDate } from '../wizard/remark-on-date.ts';
import type { Model, NewReportAnswers } from './answers.ts';

type NewReportQuestion = Question<NewReportAnswers>;

/** Which of the council's committees, or any other body that is typed. */
export function askCommittee({ committees }: Profile): NewReportQuestion {
  return async (answers, place) => {
    const choices: Choice<string>[] = committees.map(({ name }) => ({ label: name, value: name }));
    const active = choices.find(({ value }) => value === answers.committee);
    const outcome = await askChoice(
      {
        placeholder:
          committees.length > 0
            ? vscode.l10n.t('Which committee is the report for? Choose one, or type another name')
            : vscode.l10n.t('Which committee is the report for? Type its name'),
        choices,
        active,
        value: active ? '' : answers.committee,
        typed: (text) => ({
          label: text,
          description: vscode.l10n.t('use this name'),
          value: text,
          alwaysShow: true,
        }),
      },
      place,
    );
    return answered(outcome, (committee) => ({ ...answers, committee }));
  };
}

/** The day of the meeting, however it is written. */
export const askMeetingDate: NewReportQuestion = async (answers, place) => {
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

export const askTitle: NewReportQuestion = async (answers, place) => {
  const outcome = await askText(
    {
      prompt: vscode.l10n.t('What is the report called? The agenda will show this title.'),
      placeholder: vscode.l10n.t('For example Award of the leisure centres contract'),
      value: answers.title,
      remark: (typed) => (typed === '' ? mistake(vscode.l10n.t('The report needs a title.')) : undefined),
    },
    place,
  );
  return answered(outcome, (title) => ({ ...answers, title }));
};

/** Which of the council's kinds of report, or which of the templates that stand in its folder. */
export function askModel({ reportTypes }: Profile, templates: readonly vscode.Uri[]): NewReportQuestion {
  const kinds = reportTypes.map((kind): Choice<Model> => ({
    label: kind.label,
    value: { from: 'kind', kind },
  }));
  const own = templates.map((uri): Choice<Model> => ({
    label: templateName(uri),
    description: vscode.workspace.asRelativePath(uri, false),
    value: { from: 'template', uri },
  }));
  const heading: Choice<Model> = {
    label: vscode.l10n.t('Your council’s templates'),
    kind: vscode.QuickPickItemKind.Separator,
  };
  const choices = own.length > 0 ? [...kinds, heading, ...own] : kinds;
  return async (answers, place) => {
    const outcome = await askChoice<Model>(
      {
        placeholder: vscode.l10n.t('What kind of report is it?'),
        choices,
        active: choices.find(({ value }) => value !== undefined && value === answers.model),
      },
      place,
    );
    return answered(outcome, (model) => ({ ...answers, model }));
  };
}

/** `templates/urgent-decision.md` → "Urgent decision". */
function templateName(uri: vscode.Uri): string {
  const words = (uri.path.split('/').at(-1) ?? '').replace(/\.md$/i, '').replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
