import * as vscode from 'vscode';
import type { Imported } from '../../core/import/import-source.ts';
import type { Source } from '../../core/import/source.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { ImportPages } from '../import/import-pages.ts';
import { loadImporter } from '../import/importer.ts';
import { askForDocument, askForPractice } from '../import/questions.ts';
import { askTarget, freePictureFolder, saveImported } from '../import/save-imported.ts';
import { carryOut } from '../log.ts';
import { chooseFolder } from '../new-report/workspace.ts';
import type { Shell } from '../shell.ts';
import { columnForText } from '../show-source.ts';

/** *Import document…*: a Word document, a web page or plain text becomes a report, an agenda or minutes. */
export function registerImportDocument(shell: Shell): vscode.Disposable {
  const pages = new ImportPages();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('committeeReports.importDocument', (file: unknown, given: unknown) =>
      carryOut(shell.log, 'Import document', () =>
        importDocument(shell, pages, file instanceof vscode.Uri ? file : undefined, given),
      ),
    ),
  );
}

/** Nothing is written before the last question is answered. */
async function importDocument(
  shell: Shell,
  pages: ImportPages,
  named: vscode.Uri | undefined,
  given: unknown,
): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'left') return;
  const file = named ?? (await askForDocument(folder));
  if (!file) return;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const read = await readFile(file, name);
  if ('refused' in read) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not imported. {1}', name, read.refused));
    return;
  }
  const practice = await practiceFor(shell, folder, read.source);
  if (!practice) return;
  const { importSource, importPage } = await loadImporter();
  const imported = importSource(read.source, practice, { picturesAreSaved: folder !== undefined });
  const made = await opened(shell, folder, imported, given, async (target) => {
    // The file's own name is known only now, and with it that of the folder of its pictures.
    const again = await readFile(file, name, await freePictureFolder(target));
    return 'refused' in again ? imported : importSource(again.source, practice);
  });
  if (made && imported.notes.length > 0) await pages.show(made, importPage(imported, name));
}

async function readFile(
  file: vscode.Uri,
  name: string,
  pictureFolder = 'pictures',
): Promise<{ readonly source: Source } | { readonly refused: string }> {
  const { readDocument, refusedSize } = await loadImporter();
  const { size } = await vscode.workspace.fs.stat(file);
  const refused = refusedSize(size);
  if (refused !== undefined) return { refused };
  const read = await readDocument(await vscode.workspace.fs.readFile(file), name, pictureFolder);
  return 'refused' in read ? read : { source: read };
}

/** That of the council whose folder is open, else of the one that is recognised, else of the one the officer chooses. */
async function practiceFor(
  { profiles }: Shell,
  folder: vscode.Uri | undefined,
  { blocks }: Source,
): Promise<Profile | undefined> {
  const reading = folder && (await profiles.readingOf(folder));
  if (reading?.text !== undefined) return reading.profile;
  const { recogniseCouncil } = await loadImporter();
  return recogniseCouncil(blocks)?.profile ?? askForPractice();
}

/** Opens the paper: as a new file of the folder, or without a file where no folder is open. */
async function opened(
  { files }: Shell,
  folder: vscode.Uri | undefined,
  imported: Imported,
  given: unknown,
  named: (target: vscode.Uri) => Promise<Imported>,
): Promise<vscode.Uri | undefined> {
  const target = folder && (await askTarget(folder, imported, given));
  if (folder && !target) return undefined;
  if (target)
    await saveImported(files, target, imported.pictures.length > 0 ? await named(target) : imported);
  const document = await (target
    ? vscode.workspace.openTextDocument(target)
    : vscode.workspace.openTextDocument({ language: 'markdown', content: imported.markdown }));
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: columnForText() });
  return document.uri;
}
