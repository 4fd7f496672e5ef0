import * as vscode from 'vscode';
import type { Profile } from '../../core/profile/profile.ts';
import { loadEngine } from '../engine.ts';

/** Which document is to be imported; undefined where the officer gives it up. */
export async function askForDocument(folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Which document should be imported?'),
    openLabel: vscode.l10n.t('Import'),
    filters: {
      [vscode.l10n.t('Documents')]: ['docx', 'html', 'htm', 'txt'],
      [vscode.l10n.t('All files')]: ['*'],
    },
    ...(folder && { defaultUri: folder }),
  });
  return chosen?.[0];
}

interface Practice extends vscode.QuickPickItem {
  readonly name: string;
}

/** Whose practice a document is written in that no council was recognised in; undefined where the officer gives it up. */
export async function askForPractice(): Promise<Profile | undefined> {
  const { builtinNames, builtinProfile } = await loadEngine();
  const practices = builtinNames.map((name): Practice => {
    const council = builtinProfile(name)?.council;
    const nation = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;
    return { name, label: council ?? vscode.l10n.t('Another council: the usual practice in {0}', nation) };
  });
  const chosen = await vscode.window.showQuickPick(practices, {
    title: vscode.l10n.t('Import document'),
    placeHolder: vscode.l10n.t('Which council’s document is it?'),
  });
  return chosen && builtinProfile(chosen.name);
}
