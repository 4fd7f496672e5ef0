import * as vscode from 'vscode';
import { resolvePath } from '../files/workspace-path.ts';
import { loadRenderer } from '../preview/renderer.ts';
import type { Exported, ExportJob, ExportKind } from './kind.ts';
import { loadPicture } from './loaded-pictures.ts';
import { loadWordWriter } from './word-writer.ts';

export function docxKind(): ExportKind {
  return {
    id: 'docx',
    label: vscode.l10n.t('Word document'),
    detail: vscode.l10n.t('For Democratic Services, and for comments'),
    icon: 'file',
    extension: 'docx',
    make,
  };
}

async function make({ page, composed, profile, paper }: ExportJob): Promise<Exported> {
  const { logo: logoPath, template: templatePath } = profile.appearance;
  const council = councilFile(paper);
  const at = (path: string | undefined) =>
    path === undefined ? undefined : council && resolvePath(council, encodeURI(path));
  const logo = at(logoPath);
  const template = templatePath === undefined ? undefined : await bytesOf(at(templatePath));
  if (templatePath !== undefined && template === undefined) {
    const { words } = await loadRenderer();
    return { refused: words({ id: 'word-template-missing', args: { path: templatePath } }) };
  }
  const { exportWord } = await loadWordWriter();
  const picture = logo && (await loadPicture(logo));
  return exportWord({ page, paper: composed.paper, profile, logo: picture }, template);
}

/** Where the council's file is, whose paths count from its folder. */
function councilFile(paper: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(paper) ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, 'council.yaml');
}

async function bytesOf(file: vscode.Uri | undefined): Promise<Uint8Array | undefined> {
  return file && vscode.workspace.fs.readFile(file).then(undefined, () => undefined);
}
