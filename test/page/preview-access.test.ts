import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { wholePage } from '../../src/core/render/whole-page.ts';
import { violations } from './axe.ts';
import { openPage } from './browser.ts';
import { openPanel, pageOf, show, type Theme } from './panel.ts';

const papers = {
  'the example report': 'examples/harrowmere/reports/short-breaks-contract.md',
  'the example draft': 'examples/harrowmere/reports/focused-visit-draft.md',
  'the example minutes': 'examples/harrowmere/minutes/2026-10-15-cabinet.md',
  'the example agenda': 'examples/harrowmere/agendas/2026-10-15-cabinet.md',
  'every kind of Markdown': 'test/fixtures/page/every-kind.md',
};

const themes: readonly Theme[] = ['light', 'dark', 'high contrast light', 'high contrast dark'];

describe('access to the preview', () => {
  for (const [name, path] of Object.entries(papers)) {
    for (const theme of themes) {
      it(`finds nothing amiss with ${name} in the ${theme} theme`, async () => {
        const { page, send, close } = await openPanel({ theme });
        await send(show(await readFile(path, 'utf8')));
        await send({
          type: 'problems',
          list: 1,
          summary: '1 to fix',
          steps: [
            {
              title: 'Sections to write',
              problems: [
                { asks: 'missing', kind: 'Missing', message: 'There is no purpose.', where: 'line 1' },
              ],
            },
          ],
        });
        await page.click('summary');
        assert.deepEqual(await violations(page), []);
        await close();
      });
    }

    it(`finds nothing amiss with ${name} on a page that stands alone`, async () => {
      const css = await readFile('src/preview/paper.css', 'utf8');
      const sha256 = createHash('sha256').update(css).digest('base64');
      const { page, errors, close } = await openPage(
        wholePage(pageOf(await readFile(path, 'utf8')), { css, sha256 }),
      );
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await close();
    });
  }
});
