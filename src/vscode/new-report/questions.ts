import * as vscode from 'vscode';
import type { Profile } from '../../core/profile/profile.ts';
import { answered } from '../wizard/ask.ts';
import type { Question } from '../wizard/ask.ts';
import { askChoice } from '../wizard/ask-choice.ts';
import type { Choice } from '../wizard/ask-choice.ts';
import { askText, mistake } from '../wizard/ask-text.ts';
import type { Model, NewReportAnswers } from './answers.ts';

type NewReportQuestion = Question<NewReportAnswers>;

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
