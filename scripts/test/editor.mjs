import { cp, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildProduct } from '../build/build-product.mjs';
import { buildEditorTests, testFiles } from '../build/tests.mjs';
import { chromium } from '../setup/chromium.mjs';
import { exampleFolder } from '../vscode/example-folder.mjs';
import { desktopVsCode, runInDesktop } from '../vscode/desktop.mjs';
import { runInBrowser } from '../vscode/in-browser.mjs';
import { runFolder } from '../vscode/run-folder.mjs';
import { stageExtension } from '../vscode/stage.mjs';

const EMPTY_WINDOW = 'test/editor/empty-window/';
const NO_RESULT = 'VS Code ends with a result';

/** The extension in a real VS Code, in both extension hosts, with the example council open or no folder. */
export default async function editor(words, options) {
  await buildProduct();
  const program = await desktopVsCode();
  console.log(program ? `Desktop VS Code: ${program}` : 'VS Code served to headless Chromium');
  const start = program ? (what) => runInDesktop(program, what) : runInBrowser;
  const { executablePath, env } = await chromium();
  Object.assign(process.env, env, { COMMITTEE_REPORTS_BROWSER: executablePath });
  const files = testFiles('editor', words);
  const windows = {
    'example council': files.filter((file) => !file.startsWith(EMPTY_WINDOW)),
    'empty window': files.filter((file) => file.startsWith(EMPTY_WINDOW)),
  };
  const counts = { passed: 0, failed: [] };
  for (const host of ['node', 'web']) {
    for (const [window, inWindow] of Object.entries(windows)) {
      if (inWindow.length === 0) continue;
      console.log(`\n  ${host} extension host, ${window}`);
      const run = (chosen) => runIn(start, host, window === 'example council', inWindow, chosen);
      for (const { title, error } of await inTwoWindows(run, options)) {
        console.log(error ? `    ✘ ${title}\n${error}` : `    ✔ ${title}`);
        if (error) counts.failed.push(`${host} extension host, ${title}`);
        else counts.passed += 1;
      }
    }
  }
  return counts;
}

/**
 * Runs tests, and gives those that failed another window, once: the watchers of a busy machine's window may die, and
 * with them every test that needs one. What is broken fails there too.
 */
async function inTwoWindows(run, options) {
  const outcomes = await run(options);
  const failed = outcomes.filter(({ error }) => error);
  if (failed.length === 0) return outcomes;
  for (const { title, error } of failed) console.log(`    ↻ ${title}\n${error}`);
  if (failed.some(({ title }) => title === NO_RESULT)) return run(options);
  const again = await run([`--grep=^(${failed.map(({ title }) => literally(title)).join('|')})$`]);
  return [...outcomes.filter(({ error }) => !error), ...again];
}

/** What a regular expression calls exactly this text. */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Runs test files in one window of their own; a window that dies is one failed outcome. */
async function runIn(start, host, withFolder, files, options) {
  const extension = await stageExtension(host);
  const folder = withFolder ? await runFolder('council') : undefined;
  try {
    if (folder) await cp(exampleFolder(), folder, { recursive: true });
    const tests = resolve(extension, 'tests.js');
    await buildEditorTests(files, tests, options);
    let died;
    await start({ extension, tests, folder }).catch((error) => (died = error));
    // VS Code also ends with an error where a test failed; then the outcomes say more.
    return await readFile(resolve(extension, 'results.json'), 'utf8').then(JSON.parse, () => [
      { title: NO_RESULT, error: died?.message ?? 'It left no results.' },
    ]);
  } finally {
    for (const made of [extension, folder]) if (made) await rm(made, { recursive: true, force: true });
  }
}
