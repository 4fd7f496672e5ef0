import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../setup/chromium.mjs';
import { runFolder } from './run-folder.mjs';
import { startServer } from './server.mjs';
import { QUIET } from './settings.mjs';

/**
 * Opens a folder in VS Code, served to a headless Chromium, with an extension under development.
 * @param {object} what
 * @param {string} [what.folder] to open; an empty window without one
 * @param {string} [what.extension] folder of the extension; without one VS Code is bare
 * @param {string} [what.tests] JavaScript file inside that folder whose `run` VS Code calls
 * @param {string} [what.file] to open in the editor
 * @param {Record<string, unknown>} [what.settings] of VS Code
 * @param {boolean} [what.trusted] false to open in Restricted Mode
 * @param {(line: string) => void} [what.log] called with what VS Code and its extension hosts print
 * @param {{width: number, height: number}} [what.viewport]
 * @returns {Promise<{page: import('playwright-core').Page, exited: Promise<number>, close: () => Promise<void>}>}
 *   the page of the window, the status with which its tests end, and what ends it all
 */
export async function openVsCode(what) {
  const { folder, extension, tests, file, settings = {}, trusted = true, log } = what;
  const data = await runFolder('vscode');
  const closers = [() => rm(data, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const flags = ['--enable-smoke-test-driver', ...(trusted ? ['--disable-workspace-trust'] : [])];
    const server = await startServer({ data, settings: { ...QUIET, ...settings }, flags });
    closers.push(server.close);
    const browser = await playwright.launch(await chromium());
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: what.viewport ?? { width: 1400, height: 900 } });
    const exited = new Promise((done) => page.exposeFunction('codeAutomationExit', done));
    await page.exposeFunction('codeAutomationLog', (_type, args) => log?.(args.map(String).join(' ')));
    page.on('dialog', (dialog) => dialog.accept());
    const remote = (path) => `vscode-remote://${new URL(server.url).host}${resolve(path)}`;
    const payload = [
      ['skipWelcome', 'true'],
      ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
      ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
      ...(file ? [['openFile', remote(file)]] : []),
    ];
    const address = new URL(server.url);
    if (folder) address.searchParams.set('folder', resolve(folder));
    else address.searchParams.set('ew', 'true');
    address.searchParams.set('payload', JSON.stringify(payload));
    await page.goto(address.href);
    await page.waitForSelector('.monaco-workbench');
    return { page, exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}
