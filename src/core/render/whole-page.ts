import { words } from '../messages.ts';
import { markup, type Html } from './html.ts';
import type { Page } from './page.ts';

/** How a page that stands alone looks. */
export interface Style {
  readonly css: string;
  /** The SHA-256 of `css`, base64: the only style the page lets a browser apply. */
  readonly sha256: string;
}

/** From this many parts on what is not near the window is not laid out. */
const LONG = 400;

/**
 * A page as one HTML file that needs nothing else: no script, no request, its style inside.
 */
export function wholePage({ title, parts }: Page, { css, sha256 }: Style): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${sha256}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const style: Html = { html: css };
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="referrer" content="no-referrer" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#paper">${words({ id: 'page-skip', args: {} })}</a>
<main id="paper" class="paper${parts.length >= LONG ? ' long' : ''}" tabindex="-1">
${parts.map((part): Html => ({ html: `${part.html}\n` }))}</main>
</body>
</html>
`.html;
}
