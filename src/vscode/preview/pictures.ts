import * as vscode from 'vscode';
import type { PictureSource } from '../../core/render/markdown/picture.ts';
import { resolvePath } from '../files/workspace-path.ts';

/** Whether the officer asked for pictures from the web. A workspace cannot ask for it: see package.json. */
export function wantsWebPictures(): boolean {
  return vscode.workspace.getConfiguration('committeeReports').get('preview.webPictures') === true;
}

/** Pictures of the paper's own folder, through the webview; those of the web only where asked for. */
export function pictureSource(webview: vscode.Webview, paper: vscode.Uri): PictureSource {
  return ({ kind, href }) => {
    if (kind === 'web') return wantsWebPictures() ? href : undefined;
    const file = kind === 'path' ? resolvePath(paper, href) : undefined;
    return file && webview.asWebviewUri(file).toString();
  };
}
