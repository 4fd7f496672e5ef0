import * as vscode from 'vscode';
import type { Nation, ParagraphNumbering, Profile } from '../../core/profile/profile.ts';
import type { Field } from '../../core/schema/field.ts';
import type { CouncilAnswers } from '../../core/template/new-council-file.ts';
import { answered, type Question } from '../wizard/ask.ts';
import { askChoice, type Choice } from '../wizard/ask-choice.ts';
import { askText, mistake } from '../wizard/ask-text.ts';

type CouncilQuestion = Question<CouncilAnswers>;

/** A built-in profile and the name that `extends` knows it by. */
export interface BuiltIn {
  readonly name: string;
  readonly profile: Profile;
}

/** Which nation's usual practice, or which of the councils we know, the file starts from. */
export function askBase(builtIns: readonly BuiltIn[], nations: Field): CouncilQuestion {
  const nation = (id: Nation) => nations.choices.find(({ value }) => value === id)?.words ?? id;
  const choiceOf = ({ name, profile }: BuiltIn): Choice<string> => ({
    label: profile.council ?? nation(profile.nation),
    ...(profile.council !== undefined && { description: nation(profile.nation) }),
    value: name,
  });
  const heading = (label: string): Choice<string> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choices = [
    heading(vscode.l10n.t('The usual practice of a nation')),
    ...builtIns.filter(({ profile }) => profile.council === undefined).map(choiceOf),
    heading(vscode.l10n.t('As another council does it')),
    ...builtIns.filter(({ profile }) => profile.council !== undefined).map(choiceOf),
  ];
  return async (answers, place) => {
    const outcome = await askChoice(
      {
        placeholder: vscode.l10n.t(
          'Whose practice is nearest to your council’s? You can change every part of it',
        ),
        choices,
        active: choices.find(({ value }) => value !== undefined && value === answers.extends),
      },
      place,
    );
    return answered(outcome, (base) => ({ ...answers, extends: base }));
  };
}

export const askCouncil: CouncilQuestion = async (answers, place) => {
  const outcome = await askText(
    {
      prompt: vscode.l10n.t('What is the council’s full name?'),
      placeholder: vscode.l10n.t('For example Harrowmere Borough Council'),
      value: answers.council,
      remark: (typed) => (typed === '' ? mistake(vscode.l10n.t('The council needs a name.')) : undefined),
    },
    place,
  );
  return answered(outcome, (council) => ({ ...answers, council }));
};

export const askCommittees: CouncilQuestion = async (answers, place) => {
  const outcome = await askText(
    {
      prompt: vscode.l10n.t('Which committees do reports go to? Put a comma between them.'),
      placeholder: vscode.l10n.t('For example Council, Cabinet, Planning Committee'),
      value: answers.committees.join(', '),
      remark: () => undefined,
    },
    place,
  );
  return answered(outcome, (typed) => ({ ...answers, committees: committeesIn(typed) }));
};

/** Names as they are typed, or pasted a line each. */
function committeesIn(typed: string): string[] {
  const names = typed.split(/[,;\r\n]+/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** How paragraphs are numbered, in the words of the field that keeps it. */
export function askNumbering(numbering: Field): CouncilQuestion {
  const choices = numbering.choices.map(({ value, words }): Choice<ParagraphNumbering> => ({
    label: words ?? value,
    value: value as ParagraphNumbering,
  }));
  return async (answers, place) => {
    const outcome = await askChoice(
      {
        placeholder: numbering.description,
        choices,
        active: choices.find(({ value }) => value === answers.numbering),
      },
      place,
    );
    return answered(outcome, (chosen) => ({ ...answers, numbering: chosen }));
  };
}
