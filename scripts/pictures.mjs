// Makes the pictures of docs/pictures/ from the example council, as VS Code shows it:
//   node scripts/pictures.mjs [NAME…]
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProduct } from './build/build-product.mjs';
import { inFewColours } from './few-colours.mjs';
import { returnedCopy } from './returned-copy.mjs';
import { exampleFolder } from './vscode/example-folder.mjs';
import { openVsCode } from './vscode/open.mjs';
import { runCommand } from './vscode/run-command.mjs';
import { stageExtension } from './vscode/stage.mjs';

/** They ship with the README, which is to be read on a slow line too. */
const MOST_BYTES = 200_000;
const FOLDER = 'docs/pictures';

const AGENDA = 'agendas/2026-10-15-cabinet.md';

/** Each picture: the file that is open, and what is done before it is taken. */
const PICTURES = {
  preview: {
    file: 'reports/focused-visit-draft.md',
    steps: async (page) => {
      await openPreview(page);
      await runCommand(page, 'View: Toggle Problems');
      await page.waitForSelector('.markers-panel .monaco-list-row');
      await goToLine(page, 33);
    },
  },
  agenda: {
    file: AGENDA,
    steps: openPreview,
  },
  public: {
    file: 'reports/short-breaks-contract.md',
    steps: async (page) => {
      await openPreview(page);
      await choose(page, 'copy', 'public');
      await goToLine(page, 154);
    },
  },
  minutes: {
    file: 'minutes/2026-10-15-cabinet.md',
    theme: 'Default Dark Modern',
    steps: async (page) => {
      await openPreview(page);
      await goToLine(page, 60);
    },
  },
  item: {
    file: 'minutes/2026-10-15-cabinet.md',
    steps: (page) => openItem(page, 'item'),
  },
  decisions: {
    file: 'minutes/2026-10-15-cabinet.md',
    steps: async (page) => {
      await openPreview(page);
      await choose(page, 'mode', 'decisions');
    },
  },
  meetings: {
    file: AGENDA,
    steps: openMeetings,
  },
  'word-comes-back': {
    file: 'reports/short-breaks-contract.md',
    steps: openReturnedCopy,
  },
  notice: {
    file: 'minutes/2026-10-15-cabinet.md',
    steps: (page) => openItem(page, 'notice'),
  },
};

/** The view with every meeting, the past one unfolded, beside its agenda. */
async function openMeetings(page) {
  await page.click('.activitybar a.action-label[aria-label^="Committee Reports"]');
  for (const row of ['Past meetings', 'Thu 15 Oct 2026']) {
    await page.locator('.pane-body .monaco-list-row', { hasText: row }).first().click();
  }
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Minutes' }).first().waitFor();
  // Wide enough for what is said of each.
  const edge = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(edge.x + edge.width, 400);
  await page.mouse.down();
  await page.mouse.move(540, 400, { steps: 5 });
  await page.mouse.up();
  await page.click('.monaco-editor .view-line');
}

/** What a colleague changed in a Word copy, in the side bar and in the text. */
async function openReturnedCopy(page) {
  const folder = await mkdtemp(join(tmpdir(), 'word-comes-back-'));
  const copy = join(folder, 'returned.docx');
  await returnedCopy(resolve(exampleFolder(), 'reports/short-breaks-contract.md'), copy);
  await runCommand(page, 'Committee Reports: Bring Back Comments…');
  const path = page.locator('.quick-input-widget input[type=text]');
  await path.waitFor();
  await page.waitForTimeout(2000);
  await path.fill(copy);
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'four' }).first().click();
  await rm(folder, { recursive: true, force: true });
}

/** The item of the minutes that has most to show. */
async function openItem(page, mode) {
  await openPreview(page);
  await choose(page, 'mode', mode);
  await goToLine(page, 60);
}

async function openPreview(page) {
  await runCommand(page, 'Committee Reports: Open Agenda Item Preview');
  await page.waitForSelector('iframe.webview.ready');
  await paper(page).locator('#paper > *').first().waitFor();
}

/** The preview's own page, in the two frames that VS Code puts around it. */
function paper(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

async function choose(page, list, option) {
  await paper(page).locator(`#${list}`).selectOption(option);
}

async function goToLine(page, line) {
  await page.click('.monaco-editor .view-line');
  await page.keyboard.press('Control+G');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
}

const wanted = process.argv.slice(2);
await buildProduct();
await mkdir(FOLDER, { recursive: true });
const extension = await stageExtension('node');
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(name, picture);
  }
} finally {
  await rm(extension, { recursive: true, force: true });
}

async function take(name, { file, steps, theme = 'Default Light Modern' }) {
  const out = `${FOLDER}/${name}.png`;
  const folder = exampleFolder();
  const { page, close } = await openVsCode({
    folder,
    extension,
    file: resolve(folder, file),
    settings: { 'workbench.colorTheme': theme, 'editor.fontSize': 13 },
    viewport: { width: 1280, height: 800 },
  });
  try {
    // The extension is awake once its count of what is left to do stands in the status bar.
    await page.waitForSelector('.statusbar-item[id^="committee-reports"]');
    await page.click('.monaco-editor .view-line');
    await page.keyboard.press('Control+B');
    await steps(page);
    // Away from the buttons, which explain themselves under a pointer.
    await page.mouse.move(640, 780);
    await settled(page);
    await page.screenshot({ path: out });
    await inFewColours(out);
  } finally {
    await close();
  }
  const { size } = await stat(out);
  console.log(`${out} ${Math.round(size / 1000)} KB`);
  if (size > MOST_BYTES) throw new Error(`${out} is larger than ${MOST_BYTES / 1000} KB.`);
}

/** Waits until two pictures a second apart are the same: the preview follows, colours arrive, scrolling ends. */
async function settled(page) {
  let before = '';
  for (let tries = 0; tries < 15; tries++) {
    await page.waitForTimeout(1000);
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
  }
}
