import * as vscode from 'vscode';
import { rowAt } from '../../core/details/rows.ts';
import { fieldAt } from '../../core/schema/fields.ts';
import { askFor, browseFields } from '../edit-details/browse.ts';
import { Editing } from '../edit-details/editing.ts';
import { carryOut } from '../log.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { left, type Place } from '../wizard/ask.ts';

/** *Edit report details…*: the details in a list, each asked for in plain questions and changed at once. */
export function registerEditDetails(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.editDetails', (argument: unknown) =>
    carryOut(shell.log, 'Edit report details', async () => {
      const editor = await paperEditor(shell);
      if (editor) await editDetails(shell, editor.document, given(argument));
    }),
  );
}

/** Where a caller of the command wants to begin: at a field, with words filled in that the officer may change. */
interface Given {
  readonly field: string;
  readonly words: string | undefined;
}

async function editDetails(
  shell: Shell,
  document: vscode.TextDocument,
  { field: name, words }: Given,
): Promise<void> {
  const editing = new Editing(document, shell);
  const details = await editing.details();
  if (!details) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Only reports, agendas and minutes have details to edit.'),
    );
    return;
  }
  const place: Place = { title: vscode.l10n.t('Edit report details'), step: 1, totalSteps: 1 };
  const path = name.split('.');
  const field = name === '' ? undefined : fieldAt(details.fields, path);
  if (field && (await askFor(editing, rowAt(details, path, field), place, words)) === left) return;
  await browseFields(editing, [], place);
}

function given(argument: unknown): Given {
  const values = new Map(typeof argument === 'object' && argument !== null ? Object.entries(argument) : []);
  const text = (name: string) => {
    const value: unknown = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return { field: text('field') ?? '', words: text('words') };
}
