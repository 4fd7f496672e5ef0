import * as vscode from 'vscode';
import { skeleton } from '../../preview/skeleton.ts';
import { wantsWebPictures } from './pictures.ts';
import { skeletonWords } from './view-words.ts';
import { homeOf } from '../files/workspace-path.ts';

/** Gives a webview the page for a paper, without contents: it asks for those. It may read nothing but the paper's folder. */
export function beginPage(webview: vscode.Webview, paper: vscode.Uri, extension: vscode.Uri): void {
  const files = vscode.Uri.joinPath(extension, 'dist', 'preview');
  const addressOf = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
  webview.options = {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: [files, homeOf(paper)],
  };
  webview.html = skeleton({
    source: webview.cspSource,
    nonce: crypto.randomUUID(),
    script: addressOf('main.js'),
    style: addressOf('preview.css'),
    webPictures: wantsWebPictures(),
    paper: paper.toString(),
    words: skeletonWords(),
  });
}
