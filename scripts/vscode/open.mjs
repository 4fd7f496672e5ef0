import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../setup/chromium.mjs';
import { startServer } from './server.mjs';

/** What would otherwise cover the window or reach for the network. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Opens a folder in VS Code, served to a headless Chromium, with an extension under development.
 * @param {object} what
 * @param {string} [what.folder] to open; an empty window without one
 * @param {string} [what.extension] folder of the extension; without one VS Code is bare
 * @param {'node' | 'web'} [what.host] which extension host runs it
 * @param {string} [what.tests] JavaScript file inside that folder whose `run` VS Code calls
 * @param {string} [what.file] to open in the editor
 * @param {Record<string, unknown>} [what.settings] of VS Code
 * @param {boolean} [what.trusted] false to open in Restricted Mode
 * @param {{width: number, height: number}} [what.viewport]
 * @returns {Promise<{page: import('playwright-core').Page, exited: Promise<number>, close: () => Promise<void>}>}
 *   the page of the window, the status with which its tests end, and what ends it all
 */
export async function openVsCode(what) {
  const { folder, extension, host = 'node', tests, file, settings = {}, trusted = true } = what;
  await mkdir('.vscode-test/runs', { recursive: true });
  const data = await mkdtemp(resolve('.vscode-test/runs/vscode-'));
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
    await page.exposeFunction('codeAutomationLog', (type, args) => console[type]?.(...args));
    page.on('dialog', (dialog) => dialog.accept());
    const remote = (path) => `vscode-remote://${new URL(server.url).host}${resolve(path)}`;
    const payload = [
      ['skipWelcome', 'true'],
      ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
      ...(extension && host === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
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
