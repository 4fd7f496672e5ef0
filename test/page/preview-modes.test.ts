import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { parse } from '../../src/core/parse/parse.ts';
import { readProfile } from '../../src/core/profile/read-profile.ts';
import { composePaper } from '../../src/core/render/compose-paper.ts';
import { modesOf } from '../../src/core/render/modes.ts';
import { paperPage } from '../../src/core/render/paper-page.ts';
import type { View } from '../../src/core/render/view.ts';
import { SentPage } from '../../src/vscode/preview/sent-page.ts';
import { violations } from './axe.ts';
import { openPanel, type Theme } from './panel.ts';

const council = 'examples/harrowmere';
const themes: readonly Theme[] = ['light', 'dark', 'high contrast light', 'high contrast dark'];
const papers = {
  report: 'reports/short-breaks-contract.md',
  agenda: 'agendas/2026-10-15-cabinet.md',
  minutes: 'minutes/2026-10-15-cabinet.md',
};

const shown: Readonly<Record<string, { readonly of: keyof typeof papers; readonly view: View }>> = {
  'this report': { of: 'report', view: { copy: 'working', mode: 'report' } },
  'an agenda item': { of: 'minutes', view: { copy: 'members', mode: 'item', at: 4500 } },
  'an agenda item, for the public': { of: 'report', view: { copy: 'public', mode: 'item' } },
  'the whole agenda': { of: 'agenda', view: { copy: 'working', mode: 'agenda' } },
  'the minutes': { of: 'minutes', view: { copy: 'working', mode: 'minutes' } },
  'the decisions': { of: 'minutes', view: { copy: 'working', mode: 'decisions' } },
  'the notice of a decision': { of: 'minutes', view: { copy: 'members', mode: 'notice', at: 4500 } },
  'the whole agenda, for the public, with what was resolved': {
    of: 'minutes',
    view: { copy: 'public', mode: 'agenda' },
  },
};

/** The messages that show a paper of the example council and what can be chosen. */
function messages(of: keyof typeof papers, view: View): readonly object[] {
  const { profile } = readProfile(readFileSync(`${council}/council.yaml`, 'utf8'));
  const path = posix.join(council, papers[of]);
  const composed = composePaper(parse(readFileSync(path, 'utf8')), profile, (named) =>
    parse(readFileSync(posix.join(posix.dirname(path), named), 'utf8')),
  );
  const page = paperPage(composed, view, () => undefined);
  assert.ok(page);
  const offers = modesOf(composed).map((mode) => ({ mode, label: `the ${mode}` }));
  const choice = { mode: view.mode, copy: view.copy, pinned: false };
  return [{ type: 'view', offers, choice }, new SentPage().show(page, composed.paper)];
}

/** Elements that stick out of the window to the right and cannot be scrolled into it on their own. */
const sticksOut = (page: BrowserPage) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('each mode of the preview', () => {
  for (const [name, { of, view }] of Object.entries(shown)) {
    for (const theme of themes) {
      it(`is open to everybody: ${name}, in the ${theme} theme`, async () => {
        const { page, send, errors, close } = await openPanel({ theme });
        for (const message of messages(of, view)) await send(message);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(errors, []);
        await close();
      });
    }

    it(`fits a window of 320 pixels, and one at 200 % zoom: ${name}`, async () => {
      const { page, send, close } = await openPanel({ viewport: { width: 320, height: 640 } });
      for (const message of messages(of, view)) await send(message);
      assert.ok((await sticksOut(page)) <= 0);
      await page.setViewportSize({ width: 900, height: 700 });
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
      assert.ok((await sticksOut(page)) <= 0);
      await close();
    });
  }

  for (const [name, { of, view }] of Object.entries(shown)) {
    it(`lets the keyboard reach every link, and shows where it is: ${name}`, async () => {
      const { page, send, close } = await openPanel();
      for (const message of messages(of, view)) await send(message);
      const links = await page.locator('#paper a[href]').count();
      const reached = new Set<number>();
      for (let presses = 0; presses < links + 20 && reached.size < links; presses++) {
        await page.keyboard.press('Tab');
        const { index, outline } = await page.evaluate(() => {
          const all = [...document.querySelectorAll('#paper a[href]')];
          const { activeElement } = document;
          if (!activeElement) return { index: -1, outline: '' };
          return { index: all.indexOf(activeElement), outline: getComputedStyle(activeElement).outlineStyle };
        });
        if (index === -1) continue;
        assert.notEqual(outline, 'none');
        reached.add(index);
      }
      assert.equal(reached.size, links);
      await close();
    });
  }

  it('leads through an agenda with the keyboard alone: contents, item, report and back', async () => {
    const { page, send, close } = await openPanel();
    for (const message of messages('agenda', { copy: 'working', mode: 'agenda' })) await send(message);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.textContent(':focus'))?.includes(words)) return;
      }
      assert.fail(`Tab does not reach “${words}”.`);
    };
    await tabTo('6 Short Breaks');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'item-6');
    await tabTo('Short Breaks for Disabled Children');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'item-6-report-1');
    await tabTo('Back to the agenda item');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'item-6');
    await close();
  });
});
