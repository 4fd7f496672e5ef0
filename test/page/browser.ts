import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';

/** Where every page of these tests is, as far as the browser knows. */
const HERE = 'http://page.test/';

/** One browser for all test files, started when the first page is opened. */
let browser: Promise<Browser> | undefined;

after(async () => (await browser)?.close());

export interface OpenedPage {
  readonly page: Page;
  /** Addresses the page asked for beyond itself and its files; each was refused. */
  readonly refused: readonly string[];
  /** What the page reported as an error: uncaught exceptions, and what its console says as one. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens HTML in a browser window of its own, without a network.
 * `files` are what the page may ask for: an address relative to the page, and the path of a file from
 * the project's root, such as `{'main.js': 'dist/preview/main.js'}`.
 */
export async function openPage(
  html: string,
  files: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  browser ??= chromium.launch(JSON.parse(process.env['CHROMIUM_LAUNCH'] ?? '{}') as LaunchOptions);
  const context = await (await browser).newContext(options);
  const page = await context.newPage();
  const refused: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await context.route('**', async (route) => {
    const url = route.request().url();
    const file = url.startsWith(HERE) ? files[url.slice(HERE.length)] : undefined;
    if (url === HERE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (file) return route.fulfill({ path: file });
    refused.push(url);
    return route.abort();
  });
  await page.goto(HERE);
  return { page, refused, errors, close: () => context.close() };
}
