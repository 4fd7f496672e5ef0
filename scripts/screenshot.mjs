// Takes a picture of VS Code with the extension running:
//   node scripts/screenshot.mjs --open PATH [--host web] [--theme NAME] [--size 1400x900]
//     [--run "Command title" | --type TEXT | --press KEY | --click SELECTOR | --see SELECTOR | --wait MS]… --out FILE.png
// The steps are done in the order given; --see waits until a thing is visible.
// PATH is a folder, or a file of the folder that has council.yaml.
import { statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProduct } from './build/build-product.mjs';
import { folderOf } from './vscode/folder-of.mjs';
import { openVsCode } from './vscode/open.mjs';
import { runCommand } from './vscode/run-command.mjs';
import { runFolder } from './vscode/run-folder.mjs';
import { stageExtension } from './vscode/stage.mjs';

const SETTLE_MS = 2000;

const text = { type: 'string' };
const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    open: { type: 'string', default: '.' },
    host: { type: 'string', default: 'node' },
    theme: { type: 'string', default: 'Default Light Modern' },
    size: { type: 'string', default: '1400x900' },
    out: { type: 'string', default: 'screenshot.png' },
    run: text,
    type: text,
    press: text,
    click: text,
    see: text,
    wait: text,
  },
});

const STEPS = {
  run: (page, title) => runCommand(page, title),
  type: (page, words) => page.keyboard.type(words, { delay: 20 }),
  press: (page, key) => page.keyboard.press(key),
  click: (page, selector) => page.click(selector),
  see: (page, selector) => page.waitForSelector(selector),
  wait: (page, milliseconds) => page.waitForTimeout(Number(milliseconds)),
};

await buildProduct();
const [width, height] = values.size.split('x').map(Number);
const extension = await stageExtension(values.host);
// A copy: VS Code in a browser saves what is typed.
const folder = folderOf(values.open);
const copied = await runFolder('picture');
await cp(folder, copied, { recursive: true });
const { page, close } = await openVsCode({
  folder: copied,
  extension,
  settings: { 'workbench.colorTheme': values.theme },
  viewport: { width, height },
  ...(statSync(values.open).isFile()
    ? { file: resolve(copied, relative(folder, resolve(values.open))) }
    : {}),
});
try {
  if (statSync(values.open).isFile()) await page.click('.monaco-editor .view-line');
  await page.waitForTimeout(SETTLE_MS);
  for (const { kind, name, value } of tokens) {
    if (kind === 'option' && name in STEPS) await STEPS[name](page, value);
  }
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: values.out });
} finally {
  await close();
  for (const made of [extension, copied]) await rm(made, { recursive: true, force: true });
}
