import * as vscode from 'vscode';
import type { Profile } from '../../core/profile/profile.ts';
import { answered, type Question } from './ask.ts';
import { askChoice, type Choice } from './ask-choice.ts';

/**
 * Which of the council's committees, or any other body that is typed.
 *
 * @param wanted what it is asked for, as a question
 */
export function askCommittee<Answers extends { readonly committee: string }>(
  { committees }: Profile,
  wanted: string,
): Question<Answers> {
  return async (answers, place) => {
    const choices: Choice<string>[] = committees.map(({ name }) => ({ label: name, value: name }));
    const active = choices.find(({ value }) => value === answers.committee);
    const outcome = await askChoice(
      {
        placeholder:
          committees.length > 0
            ? vscode.l10n.t('{0} Choose one, or type another name', wanted)
            : vscode.l10n.t('{0} Type its name', wanted),
        choices,
        active,
        value: active ? '' : answers.committee,
        // Begun with another word, so that a committee whose name begins as typed comes before it.
        typed: (text) => ({
          label: vscode.l10n.t('Use “{0}”', text),
          value: text,
          alwaysShow: true,
        }),
      },
      place,
    );
    return answered(outcome, (committee) => ({ ...answers, committee }));
  };
}
