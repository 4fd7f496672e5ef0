import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { wholePage } from '../../src/core/render/whole-page.ts';
import { type OpenedPage, openPage } from './browser.ts';
import { hostileInputs, reportWith } from './hostile-inputs.ts';
import { openPanel, pageOf, show } from './panel.ts';

/** Whatever acts does so when it is shown, pointed at, focused or clicked. */
async function provoke(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.addEventListener('click', (event) => event.preventDefault());
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.focus();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  });
}

/** What a page holds that no paper of an honest officer would put there. */
const foreign = () => {
  const allowed = /^(?:https?:|mailto:|tel:|#|[^:]*$)/;
  return [...document.querySelectorAll('#paper, #paper *')].flatMap((element) => {
    const bad = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        ['style', 'srcdoc', 'formaction', 'xlink:href'].includes(name) ||
        (name === 'href' && !allowed.test(value)),
    );
    const act = element.matches(
      'script, style, link, meta, base, iframe, object, embed, form, input, svg, math',
    );
    return act || bad.length > 0 ? [element.outerHTML] : [];
  });
};

async function assertHarmless(
  { page, refused, errors }: OpenedPage,
  dialogs: readonly string[],
): Promise<void> {
  const address = page.url();
  await provoke(page);
  assert.deepEqual(await page.evaluate(foreign), []);
  assert.equal(await page.evaluate('typeof hit'), 'undefined');
  assert.deepEqual(dialogs, []);
  assert.deepEqual(refused, []);
  assert.deepEqual(errors, []);
  assert.equal(page.url(), address);
}

function dialogsOf(page: Page): readonly string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

describe('a hostile report', () => {
  let css: string;
  let sha256: string;

  before(async () => {
    css = await readFile('src/preview/paper.css', 'utf8');
    sha256 = createHash('sha256').update(css).digest('base64');
  });

  for (const input of hostileInputs) {
    const text = reportWith(input);

    it(`does nothing in the panel: ${input.what}`, async () => {
      const panel = await openPanel();
      const dialogs = dialogsOf(panel.page);
      await panel.send(show(text));
      await assertHarmless(panel, dialogs);
      await panel.close();
    });

    it(`does nothing in the page that stands alone: ${input.what}`, async () => {
      const opened = await openPage(wholePage(pageOf(text), { css, sha256 }));
      await assertHarmless(opened, dialogsOf(opened.page));
      await opened.close();
    });
  }

  it('would do nothing in the panel even where it came through as HTML', async () => {
    const panel = await openPanel();
    const dialogs = dialogsOf(panel.page);
    const parts = [
      '<div><img src="x" onerror="hit=1"></div>',
      '<div><script>hit=1</script></div>',
      '<div><svg onload="hit=1"></svg></div>',
      '<div><iframe srcdoc="<script>parent.hit=1</script>"></iframe></div>',
      '<div><a href="javascript:hit=1">x</a></div>',
      '<div><img src="https://evil.example/pixel.png"></div>',
      '<div style="background: url(https://evil.example/x.png)">x</div>',
      '<div><form action="https://evil.example/"><button>x</button></form></div>',
    ];
    await panel.send({ type: 'show', page: 1, parts });
    await provoke(panel.page);
    assert.equal(await panel.page.evaluate('typeof hit'), 'undefined');
    assert.deepEqual(dialogs, []);
    assert.deepEqual(
      panel.refused.filter((address) => !address.startsWith('http://page.test/')),
      [],
    );
    await panel.close();
  });
});
