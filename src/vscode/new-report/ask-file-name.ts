import * as vscode from 'vscode';
import { readFileName, suggestFileName } from '../../core/template/file-name.ts';
import { answered } from '../wizard/ask.ts';
import type { Question } from '../wizard/ask.ts';
import { askText, mistake } from '../wizard/ask-text.ts';
import type { NewReportAnswers } from './answers.ts';

/** Where in `folder` the report is kept. A name that is taken is refused: nothing is ever written over. */
export function askFileName(folder: vscode.Uri): Question<NewReportAnswers> {
  return async (answers, place) => {
    const suggested = suggestFileName(answers.meetingDate, answers.title);
    const value = answers.fileName || (await reportsFolder(folder)) + suggested;
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

/** `reports/` in a folder that keeps its reports apart. */
async function reportsFolder(folder: vscode.Uri): Promise<string> {
  return (await exists(vscode.Uri.joinPath(folder, 'reports'))) ? 'reports/' : '';
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
