import type { Copy } from '../core/render/copy.ts';
import { markup } from '../core/render/html.ts';

/** What the page that a webview starts with is made of. */
export interface Skeleton {
  /** Where the webview may load our own files and the paper's pictures from, as a source of a policy. */
  readonly source: string;
  /** A word that only this page's script carries. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  /** Whether the officer asked for pictures from the web. */
  readonly webPictures: boolean;
  /** The paper's address, for the page to remember. */
  readonly paper: string;
  readonly words: SkeletonWords;
}

/** The words of the page itself, in the editor's language. */
export interface SkeletonWords {
  readonly title: string;
  readonly skip: string;
  readonly problems: string;
  /** What the controls above the paper are for, as a whole and each. */
  readonly view: string;
  readonly mode: string;
  readonly copy: string;
  readonly pin: string;
  readonly copies: Readonly<Record<Copy, string>>;
}

/**
 * The page that a webview starts with: nothing of the paper in it yet, and a policy under which nothing of
 * the paper can act.
 */
export function skeleton({ source, nonce, script, style, webPictures, paper, words }: Skeleton): string {
  const policy = [
    "default-src 'none'",
    `img-src ${source}${webPictures ? ' https: http:' : ''}`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const copies = (['working', 'members', 'public'] as const).map(
    (copy) => markup`<option value="${copy}">${words.copies[copy]}</option>`,
  );
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${words.title}</title>
<link rel="stylesheet" href="${style}" />
</head>
<body>
<a class="skip" href="#paper">${words.skip}</a>
<section id="view" aria-label="${words.view}">
<label>${words.mode} <select id="mode"></select></label>
<label>${words.copy} <select id="copy">${copies}</select></label>
<button id="pin" type="button" aria-pressed="false">${words.pin}</button>
</section>
<aside id="problems" aria-label="${words.problems}" hidden>
<details id="problem-details"><summary id="problem-summary"></summary><ol id="problem-steps"></ol></details>
</aside>
<p id="status" class="unseen" role="status"></p>
<main id="paper" class="paper" tabindex="-1" data-paper="${paper}"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`.html;
}
