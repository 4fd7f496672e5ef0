import * as vscode from 'vscode';
import { readFileName } from '../../core/template/file-name.ts';
import { answered, type Question } from './ask.ts';
import { askText, mistake } from './ask-text.ts';

/** Where a new paper is kept by default. */
export interface SuggestedFile<Answers> {
  /** The folder that such papers are kept in where there is one: `reports`. */
  readonly home: string;
  readonly name: (answers: Answers) => string;
}

/** Where in `folder` the paper is kept. A name that is taken is refused: nothing is ever written over. */
export function askFileName<Answers extends { readonly fileName: string }>(
  folder: vscode.Uri,
  { home, name }: SuggestedFile<Answers>,
): Question<Answers> {
  return async (answers, place) => {
    const hasHome = await exists(vscode.Uri.joinPath(folder, home));
    const value = answers.fileName || (hasHome ? `${home}/` : '') + name(answers);
    const outcome = await askText(
      {
        prompt: vscode.l10n.t('What should the file be called?'),
        value,
        selection: [value.lastIndexOf('/') + 1, value.lastIndexOf('.')],
        remark: async (typed) => {
          const path = readFileName(typed);
          if (path === undefined) return mistake(vscode.l10n.t('Type a file name inside this folder.'));
          const taken = await exists(vscode.Uri.joinPath(folder, path));
          return taken
            ? mistake(vscode.l10n.t('There is already a file {0}. Type another name.', path))
            : undefined;
        },
      },
      place,
    );
    return answered(outcome, (typed) => ({ ...answers, fileName: readFileName(typed) ?? '' }));
  };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
