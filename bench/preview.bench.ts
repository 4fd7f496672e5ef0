import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openVsCode } from '../scripts/vscode/open.mjs';
import { runFolder } from '../scripts/vscode/run-folder.mjs';
import { stageExtension } from '../scripts/vscode/stage.mjs';
import { madeUpReport } from './made-up-report.ts';
import { median, pairOf, report } from './measure.ts';

const ROUNDS = 2;
const KEYS = 6;
const REST_MS = 1200;
const PATIENCE_MS = 60_000;

/** Milliseconds that mean the same in every page, unlike those that count from a page's own start. */
const NOW = 'performance.timeOrigin + performance.now()';

const documents = {
  '15 KB': madeUpReport(15_000),
  '300 KB': madeUpReport(300_000),
  heavy: madeUpReport(100_000, 'mixed'),
};
type Name = keyof typeof documents;

/** The button above the editor, and what stands on the page once it shows the document. */
const ours = { button: 'Open agenda item preview', shown: '#paper p' };
const builtIn = { button: 'Open Preview to the Side', shown: '.markdown-body p' };

const extension = await stageExtension('node');
try {
  for (const name of ['15 KB', '300 KB', 'heavy'] as const) {
    const pairs: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const own = await measure(name, ours, extension);
      const other = await measure(name, builtIn);
      pairs.push(...own.map((ms, index): [number, number] => [ms, other[index] ?? median(other)]));
    }
    report({
      what: `edit → preview shows it, ${name}`,
      against: 'VS Code’s built-in Markdown preview',
      ...pairOf(pairs),
      unit: 'ms',
      limit: 1 / 2,
    });
  }
} finally {
  await rm(extension, { recursive: true, force: true });
}

/** Milliseconds from each of some keys until the preview has painted what they type. */
async function measure(name: Name, preview: typeof ours, extension?: string): Promise<number[]> {
  const folder = await runFolder('bench');
  const file = resolve(folder, `${name}.md`);
  await writeFile(file, documents[name]);
  const { page, close } = await openVsCode({ folder, file, ...(extension && { extension }) });
  try {
    await page.click('.monaco-editor .view-line');
    await page.evaluate(`addEventListener('keydown', () => (window.pressed = ${NOW}), true)`);
    await page.waitForTimeout(REST_MS);
    await page.click(`.editor-actions a[aria-label^="${preview.button}"]`);
    const frame = await frameWith(page, preview.shown);
    await page.click('.monaco-editor .view-line');
    await toProse(page, documents[name]);
    const taken: number[] = [];
    for (let key = 0; key <= KEYS; key++) {
      await page.waitForTimeout(REST_MS);
      const shown = seen(frame, `z${'q'.repeat(key)}`);
      await page.keyboard.type(key === 0 ? 'z' : 'q');
      const at = await shown;
      const pressed = Number(await page.evaluate('window.pressed'));
      // The first key is not counted: it finds whatever is still getting ready.
      if (key > 0) taken.push(at - pressed);
    }
    return taken;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page of the preview, once it shows something. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  const last = Date.now() + PATIENCE_MS;
  while (Date.now() < last) {
    for (const frame of page.frames()) {
      if (await frame.$(selector).catch(() => undefined)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('The preview did not open.');
}

/** Puts the cursor at the end of a line of prose in the middle of a text. */
async function toProse(page: Page, text: string): Promise<void> {
  const lines = text.split('\n');
  const half = Math.floor(lines.length / 2);
  const line = half + lines.slice(half).findIndex((each) => /^[A-Z][a-z]* [a-z]/.test(each)) + 1;
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`:${line}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
}

/** The time at which a page has painted a word that was not there before. */
function seen(frame: Frame, word: string): Promise<number> {
  return frame.evaluate<number>(`new Promise((done) => {
    const has = (node) => node.textContent.includes(${JSON.stringify(word)});
    const watching = new MutationObserver((changes) => {
      const nodes = changes.flatMap((it) => (it.type === 'childList' ? [...it.addedNodes] : [it.target]));
      if (!nodes.some(has)) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(${NOW})));
    });
    watching.observe(document.body, { childList: true, characterData: true, subtree: true });
  })`);
}
