import { check } from '../../src/core/check/check.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { builtinProfile, defaultProfile } from '../../src/core/profile/builtin.ts';
import type { Page as PaperPage } from '../../src/core/render/page.ts';
import { paperPage } from '../../src/core/render/paper-page.ts';
import type { FromPage, Memory, ToPage } from '../../src/preview/messages.ts';
import { skeleton } from '../../src/preview/skeleton.ts';
import { SentPage } from '../../src/vscode/preview/sent-page.ts';
import { type OpenedPage, openPage } from './browser.ts';
import themes from './themes.json' with { type: 'json' };

export type Theme = keyof typeof themes;

/** The preview's page, opened as a webview opens it, with a stand-in for VS Code around it. */
export interface OpenedPanel extends OpenedPage {
  readonly send: (message: unknown) => Promise<void>;
  /** What the page has told the extension. */
  readonly told: () => Promise<readonly FromPage[]>;
  /** Addresses of links that the page left to VS Code, which asks before it opens them. */
  readonly leftToVsCode: () => Promise<readonly string[]>;
  readonly remembered: () => Promise<Memory | undefined>;
}

const nonce = 'aNonceForTests';

/** VS Code's part of a webview: where messages go, what is remembered, and what becomes of a clicked link. */
const surroundings = (memory: Memory | undefined) => `
  window.told = [];
  window.leftToVsCode = [];
  window.remembered = ${JSON.stringify(memory) ?? 'undefined'};
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => told.push(message),
    getState: () => remembered,
    setState: (state) => (window.remembered = state),
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link) return;
    event.preventDefault();
    if (!link.getAttribute('href').startsWith('#')) leftToVsCode.push(link.href);
  });`;

export async function openPanel({
  theme = 'light',
  memory,
  viewport = { width: 900, height: 700 },
}: {
  readonly theme?: Theme;
  readonly memory?: Memory;
  readonly viewport?: { readonly width: number; readonly height: number };
} = {}): Promise<OpenedPanel> {
  const html = skeleton({
    source: 'http://page.test',
    nonce,
    script: 'main.js',
    style: 'preview.css',
    webPictures: false,
    paper: 'file:///council/report.md',
    words: {
      title: 'Preview',
      skip: 'Skip to the paper; Enter there goes to its words in the file',
      problems: 'Problems',
      view: 'What the preview shows',
      mode: 'Show',
      copy: 'as',
      pin: 'Stay with this paper',
      copies: { working: 'its author sees it', members: 'members see it', public: 'the public sees it' },
    },
  });
  const opened = await openPage(
    html.replace('<body>', `<body><script nonce="${nonce}">${surroundings(memory)}</script>`),
    { 'main.js': 'dist/preview/main.js', 'preview.css': 'dist/preview/preview.css' },
    { viewport },
  );
  const { page } = opened;
  const { classes, variables } = themes[theme];
  await page.evaluate(
    ([names, values]) => {
      document.body.className = names;
      for (const [name, value] of Object.entries(values))
        document.documentElement.style.setProperty(name, value);
    },
    [classes, variables] as const,
  );
  return {
    ...opened,
    // Messages come in order, so what was sent has been dealt with when one more has come.
    send: (message) =>
      page.evaluate(
        (data) =>
          new Promise<void>((dealtWith) => {
            window.postMessage(data);
            window.addEventListener('message', () => dealtWith(), { once: true });
          }),
        message,
      ),
    told: () => page.evaluate('told'),
    leftToVsCode: () => page.evaluate('leftToVsCode'),
    remembered: () => page.evaluate('remembered'),
  };
}

/** The page of a paper as the panel shows it, in the practice of a built-in profile. */
export function pageOf(text: string, profileName?: string): PaperPage {
  const profile = (profileName && builtinProfile(profileName)) || defaultProfile();
  const paper = parse(text);
  const page = paperPage(
    check(paper, { profile, today: '2026-11-21' }),
    { copy: 'working' },
    () => undefined,
  );
  if (!page) throw new Error('This text is none of our papers.');
  return page;
}

/** The message that shows a paper in a page that has nothing yet. */
export function show(text: string, profileName?: string): ToPage {
  return new SentPage().show(pageOf(text, profileName), undefined);
}
