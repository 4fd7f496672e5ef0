import * as vscode from 'vscode';
import { markup } from '../../core/render/html.ts';

/**
 * The page that a webview starts with: nothing of the paper in it yet, and a policy under which nothing of
 * the paper can act. Scripts and styles are ours alone; pictures come from `localResourceRoots`, and from
 * the web only where the officer has asked for that.
 */
export function skeleton(
  webview: vscode.Webview,
  paper: vscode.Uri,
  files: vscode.Uri,
  webPictures: boolean,
): string {
  const nonce = crypto.randomUUID();
  const own = webview.cspSource;
  const policy = [
    "default-src 'none'",
    `img-src ${own}${webPictures ? ' https: http:' : ''}`,
    `style-src ${own}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${vscode.l10n.t('Agenda item preview')}</title>
<link rel="stylesheet" href="${file('preview.css')}" />
</head>
<body>
<a class="skip" href="#paper">${vscode.l10n.t('Skip to the paper. Press Enter there to go to its words in the file')}</a>
<aside id="problems" aria-label="${vscode.l10n.t('Problems')}" hidden>
<details id="problem-details"><summary id="problem-summary"></summary><ol id="problem-items"></ol></details>
</aside>
<p id="status" class="unseen" role="status"></p>
<main id="paper" class="paper" tabindex="-1" data-paper="${paper.toString()}"></main>
<script nonce="${nonce}" src="${file('main.js')}"></script>
</body>
</html>`.html;
}
