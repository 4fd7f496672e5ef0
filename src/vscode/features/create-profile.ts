import * as vscode from 'vscode';
import type { CouncilAnswers } from '../../core/template/new-council-file.ts';
import { askBase, askCommittees, askCouncil, askNumbering } from '../create-profile/questions.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { chooseFolder } from '../new-report/workspace.ts';
import type { Shell } from '../shell.ts';
import { columnForText } from '../show-source.ts';
import { askAll } from '../wizard/ask.ts';

/** *Create council profile…*: four questions, then a `council.yaml` that says what else can be said. */
export function registerCreateProfile({ log }: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.createProfile', (argument: unknown) =>
    carryOut(log, 'Create council profile', () => createProfile(givenAnswers(argument))),
  );
}

async function createProfile(given: CouncilAnswers): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'left') return;
  if (!folder) return tell(vscode.l10n.t('Open the folder that your council’s reports are in first.'));
  const file = vscode.Uri.joinPath(folder, 'council.yaml');
  if (await isThere(file)) {
    await vscode.window.showTextDocument(file, { viewColumn: columnForText() });
    return tell(vscode.l10n.t('This folder has a council profile already. Here it is.'));
  }
  const { builtinNames, builtinProfile, newCouncilFile, rootField } = await loadEngine();
  const builtIns = builtinNames.flatMap((name) => {
    const profile = builtinProfile(name);
    return profile ? [{ name, profile }] : [];
  });
  const { fields } = rootField('council');
  const nations = fields.get('nation');
  const numbering = fields.get('numbering');
  if (!nations || !numbering) throw new Error('council.schema.json lacks a field that is asked for.');
  const questions = [askBase(builtIns, nations), askCouncil, askCommittees, askNumbering(numbering)];
  const answers = await askAll(vscode.l10n.t('Create council profile'), questions, given);
  if (!answers) return;
  await write(file, newCouncilFile(answers));
}

/** Writes the file whole, or not at all where there is one meanwhile. */
async function write(file: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(file, { viewColumn: columnForText() });
}

/** The answers that a caller of the command gave beforehand; the officer is still asked, with these filled in. */
function givenAnswers(argument: unknown): CouncilAnswers {
  const given = new Map(typeof argument === 'object' && argument !== null ? Object.entries(argument) : []);
  const council: unknown = given.get('council');
  const committees: unknown = given.get('committees');
  return {
    extends: 'england',
    council: typeof council === 'string' ? council : '',
    committees: committees instanceof Array ? committees.map(String) : [],
    numbering: 'sections',
  };
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
