import * as vscode from 'vscode';
import type { Imported } from '../../core/import/import-source.ts';
import { suggestFileName } from '../../core/template/file-name.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { askAll } from '../wizard/ask.ts';
import { askFileName } from '../wizard/ask-file-name.ts';
import { givenTexts } from '../wizard/given-texts.ts';

interface Answers {
  /** Path inside the workspace folder. */
  readonly fileName: string;
}

/** Where the file goes that is made of a document; undefined where the officer gives it up. Nothing that is there is replaced. */
export async function askTarget(
  folder: vscode.Uri,
  { type, title, meetingDate }: Imported,
  given: unknown,
): Promise<vscode.Uri | undefined> {
  const home = type === 'report' ? 'reports' : 'minutes';
  const name = suggestFileName(meetingDate ?? '', title || vscode.l10n.t('imported')).replace(/^-/, '');
  const answers = await askAll<Answers>(
    vscode.l10n.t('Import document'),
    [askFileName<Answers>(folder, { home, name: () => name })],
    givenTexts(given, { fileName: '' }),
  );
  return answers && vscode.Uri.joinPath(folder, answers.fileName);
}

/** Saves a paper and, beside it, the pictures that came with it. */
export async function saveImported(
  files: SavedFiles,
  target: vscode.Uri,
  { markdown, pictures }: Imported,
): Promise<void> {
  for (const { path, bytes } of pictures) {
    await writeWhole(files, vscode.Uri.joinPath(target, '..', path), bytes);
  }
  await writeWhole(files, target, new TextEncoder().encode(markdown));
}

/** A name for the folder of its pictures that nothing beside `target` has yet. */
export async function freePictureFolder(target: vscode.Uri): Promise<string> {
  const file = target.path.slice(target.path.lastIndexOf('/') + 1);
  const stem = `${file.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')}-pictures`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}-${count}`;
    const isTaken = await vscode.workspace.fs.stat(vscode.Uri.joinPath(target, '..', name)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}
