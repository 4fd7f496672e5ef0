import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { BrowserContextOptions } from 'playwright-core';
import { violations } from './axe.ts';
import { openPage } from './browser.ts';

const council = 'examples/harrowmere';
const papers = {
  'a report': 'reports/short-breaks-contract.md',
  'an agenda': 'agendas/2026-10-15-cabinet.md',
  'the minutes': 'minutes/2026-10-15-cabinet.md',
};
const readers: Readonly<Record<string, BrowserContextOptions>> = {
  'light colours': {},
  'dark colours': { colorScheme: 'dark' },
  'colours of their own': { forcedColors: 'active' },
};

/** The page that stands alone, as the command line writes it. */
function pageOf(path: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'export', `${council}/${path}`, '--to', 'html', '--members'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('the page that stands alone', () => {
  for (const [name, path] of Object.entries(papers)) {
    const html = pageOf(path);

    it(`is open to everybody: ${name}`, async () => {
      for (const [colours, options] of Object.entries(readers)) {
        const { page, refused, errors, close } = await openPage(html, {}, options);
        assert.deepEqual(await violations(page), [], colours);
        assert.deepEqual([refused, errors], [[], []]);
        await close();
      }
    });

    it(`fits a window of 320 pixels, and one at 200 % zoom: ${name}`, async () => {
      const { page, close } = await openPage(html, {}, { viewport: { width: 320, height: 640 } });
      const sticksOut = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok((await sticksOut()) <= 0);
      await page.setViewportSize({ width: 900, height: 700 });
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
      assert.ok((await sticksOut()) <= 0);
      await close();
    });
  }

  it('is dark where its reader wants that, and black on white on paper all the same', async () => {
    const { page, close } = await openPage(pageOf(papers['an agenda']), {}, { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await ground(), 'rgb(22, 25, 29)');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await ground(), 'rgb(255, 255, 255)');
    await close();
  });

  it('needs no script: its contents lead to its items without one', async () => {
    const html = pageOf(papers['an agenda']);
    const { page, close } = await openPage(html, {}, { javaScriptEnabled: false });
    assert.doesNotMatch(html, /<script/);
    await page.click('nav a:has-text("Public questions")');
    assert.match(page.url(), /#item-4$/);
    await close();
  });

  it('says what it is and in which language, and lets one skip to it', async () => {
    const { page, close } = await openPage(pageOf(papers['an agenda']));
    assert.equal(await page.title(), 'Agenda, Cabinet, Thursday 15 October 2026');
    assert.equal(await page.getAttribute('html', 'lang'), 'en-GB');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
    await close();
  });
});
