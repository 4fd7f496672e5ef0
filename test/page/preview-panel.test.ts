import assert from 'node:assert/strict';
import { SentPage } from '../../src/vscode/preview/sent-page.ts';
import { openPanel, pageOf, show } from './panel.ts';

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} says something. {#p${index + 1}}`);

const report = (body: readonly string[]) =>
  [
    '---',
    'type: report',
    'title: Parking review',
    '---',
    '',
    '## Background',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');

const view = {
  type: 'view',
  offers: [
    { mode: 'report', label: 'this report' },
    { mode: 'item', label: 'this agenda item' },
  ],
  choice: { mode: 'report', copy: 'working', pinned: false },
};

const problems = {
  type: 'problems',
  list: 7,
  summary: '2 to fix',
  steps: [
    {
      title: 'Sections to write',
      problems: [{ asks: 'missing', kind: 'Missing', message: 'There is no purpose.', where: 'line 1' }],
    },
    {
      title: 'Blanks left',
      problems: [{ asks: 'missing', kind: 'Missing', message: 'A blank is left.', where: 'line 9' }],
    },
  ],
};

/** The page tells of scrolling once a frame. */
const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('the preview panel', () => {
  it('asks for a page, shows it, and says where its reader is', async () => {
    const { page, send, told, remembered, errors, close } = await openPanel();
    assert.deepEqual(await told(), [{ type: 'ready', remembers: false }]);
    await send(show(report(paragraphs(2))));
    assert.equal(await page.textContent('h1'), 'Parking review');
    assert.match((await page.textContent('#paper')) ?? '', /1\.2 Paragraph 2 says something\./);
    assert.deepEqual(await remembered(), {
      paper: 'file:///council/report.md',
      place: { part: 0, fraction: 0 },
      problemsOpen: false,
    });
    assert.deepEqual(errors, []);
    await close();
  });

  it('changes only the parts that changed', async () => {
    const { page, send, close } = await openPanel();
    const sent = new SentPage();
    const before = paragraphs(4);
    await send(sent.show(pageOf(report(before)), undefined));
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('#paper > *')) part.setAttribute('data-kept', '');
    });
    await send(
      sent.change(
        pageOf(report([...before.slice(0, 2), 'Another paragraph.', ...before.slice(3)])),
        undefined,
      ),
    );
    const kept = await page.$$eval('#paper > *', (parts) =>
      parts.filter((part) => !part.hasAttribute('data-kept')).map((part) => part.textContent),
    );
    assert.deepEqual(kept, ['1.3 Another paragraph.']);
    await close();
  });

  it('asks again where it is sent a change to a page that it does not have', async () => {
    const { send, told, close } = await openPanel();
    await send({ type: 'change', page: 9, from: 8, change: [] });
    assert.deepEqual((await told()).at(-1), { type: 'ready', remembers: true });
    await close();
  });

  it('leaves alone what is no message of ours', async () => {
    const { page, send, errors, close } = await openPanel();
    await send(show(report(paragraphs(1))));
    for (const message of [
      null,
      'show',
      { type: 'show', page: 2, parts: [1] },
      { type: 'change', page: 1 },
    ]) {
      await send(message);
    }
    assert.equal(await page.textContent('h1'), 'Parking review');
    assert.deepEqual(errors, []);
    await close();
  });

  it('goes to the source of what is double-clicked', async () => {
    const { page, send, told, close } = await openPanel();
    const text = report(['First paragraph.', '- one\n- two']);
    const sent = new SentPage();
    await send(sent.show(pageOf(text), undefined));
    await page.dblclick('text=First paragraph');
    await page.dblclick('li >> text=two');
    const places = (await told()).flatMap((message) =>
      message.type === 'source' ? [sent.sourceOf(message.part, message.at)?.offset] : [],
    );
    assert.deepEqual(places, [text.indexOf('First'), text.indexOf('- two')]);
    await close();
  });

  it('follows references on the page, keyboard and all, and leaves web links to VS Code', async () => {
    const { page, send, told, leftToVsCode, close } = await openPanel();
    const body = [
      ...paragraphs(40),
      'See [](#p3), [the map](maps/town.pdf) and [a site](https://example.org/a).',
    ];
    await send(show(report(body)));
    await page.click('text=paragraph 1.3');
    assert.equal(await page.evaluate('document.activeElement.id'), 'to-p3');
    assert.ok(await page.locator('#to-p3').isVisible());
    await page.click('text=the map');
    await page.click('text=a site');
    assert.deepEqual(
      (await told()).filter(({ type }) => type === 'link'),
      [{ type: 'link', page: 1, part: 42, address: 'maps/town.pdf' }],
    );
    assert.deepEqual(await leftToVsCode(), ['https://example.org/a']);
    await close();
  });

  it('scrolls in step: tells of the reader’s scrolling, and not of its own', async () => {
    const { page, send, told, close } = await openPanel();
    await send(show(report(paragraphs(60))));
    await send({ type: 'scroll', page: 1, place: { part: 30, fraction: 0 } });
    await page.waitForFunction(() => window.scrollY > 0);
    await page.evaluate(nextFrame);
    assert.equal((await told()).filter(({ type }) => type === 'scrolled').length, 0);
    const top = await page.evaluate(
      'document.querySelector("#paper").children[30].getBoundingClientRect().top',
    );
    assert.ok(Math.abs(Number(top)) < 2);

    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => window.scrollY >= 200);
    await page.evaluate(nextFrame);
    const scrolled = (await told()).findLast((message) => message.type === 'scrolled');
    assert.ok(scrolled && scrolled.page === 1 && scrolled.place.part > 30);
    await close();
  });

  it('keeps its place over a reload', async () => {
    const memory = {
      paper: 'file:///council/report.md',
      place: { part: 25, fraction: 0.5 },
      problemsOpen: true,
    };
    const { page, send, told, close } = await openPanel({ memory });
    assert.deepEqual(await told(), [{ type: 'ready', remembers: true }]);
    await send(show(report(paragraphs(60))));
    const box = await page.locator('#paper > *').nth(25).boundingBox();
    assert.ok(box && Math.abs(box.y + box.height / 2) < 2);
    assert.equal(await page.locator('#problem-details').getAttribute('open'), '');
    await close();
  });

  it('shows the way past its buttons to whoever comes to it by keyboard, and to nobody else, however narrow it is', async () => {
    const { page, send, close } = await openPanel({ viewport: { width: 240, height: 500 } });
    await send(show(report(paragraphs(3))));
    const isThere = () =>
      page.evaluate(() => {
        const link = document.querySelector('.skip');
        const { left, right, top } = link?.getBoundingClientRect() ?? new DOMRect();
        const shown = [left, right - 1].map((x) => document.elementFromPoint(Math.max(0, x), top + 1));
        return shown.map((element) => element === link);
      });
    assert.deepEqual(await isThere(), [false, false]);
    await page.keyboard.press('Tab');
    assert.deepEqual(await isThere(), [true, true]);
    await close();
  });

  it('lists problems that lead to their places, with the keyboard alone', async () => {
    const { page, send, told, close } = await openPanel();
    await send(show(report(paragraphs(3))));
    await send(problems);
    assert.equal(await page.textContent('[role=status]'), '2 to fix');
    await page.keyboard.press('Tab');
    assert.match((await page.textContent(':focus')) ?? '', /^Skip to the paper/);
    for (const id of ['mode', 'copy', 'pin']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.id'), id);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.textContent(':focus'), 'Missing: A blank is left. line 9');
    await page.keyboard.press('Enter');
    assert.deepEqual((await told()).at(-1), { type: 'problem', list: 7, index: 1 });
    await close();
  });

  it('lets its reader choose what is shown, to whom, and whether it stays, with the keyboard alone', async () => {
    const { page, send, told, remembered, close } = await openPanel();
    await send(view);
    await send(show(report(paragraphs(3))));
    await page.focus('#mode');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual((await told()).at(-1), { type: 'choose', choice: { ...view.choice, mode: 'item' } });
    await page.keyboard.press('Tab');
    await page.keyboard.type('the public');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const chosen = { mode: 'item', copy: 'public', pinned: true };
    assert.deepEqual((await told()).at(-1), { type: 'choose', choice: chosen });
    assert.equal(await page.getAttribute('#pin', 'aria-pressed'), 'true');
    assert.deepEqual((await remembered())?.choice, chosen);
    await close();
  });

  it('remembers what was chosen when it goes on to another paper, but not where its reader was', async () => {
    const choice = { mode: undefined, copy: 'public', pinned: false } as const;
    const place = { part: 25, fraction: 0.5 };
    const memory = { paper: 'file:///council/other.md', place, problemsOpen: false, choice };
    const { told, close } = await openPanel({ memory });
    assert.deepEqual(await told(), [
      { type: 'ready', remembers: false, choice: { copy: 'public', pinned: false } },
    ]);
    await close();
  });

  it('shows a long paper whole, and lays out what is near the window', async () => {
    const { page, send, close } = await openPanel();
    await send(show(report(paragraphs(3000))));
    assert.equal(await page.locator('#paper > *').count(), 3002);
    assert.equal(
      await page.$eval('#paper > :last-child', (part) => getComputedStyle(part).contentVisibility),
      'auto',
    );
    await page.emulateMedia({ media: 'print' });
    assert.equal(
      await page.$eval('#paper > :last-child', (part) => getComputedStyle(part).contentVisibility),
      'visible',
    );
    assert.equal(await page.isVisible('#view'), false);
    await close();
  });

  it('goes from the paper to its words in the file with Enter', async () => {
    const { page, send, told, close } = await openPanel();
    await send(show(report(paragraphs(3))));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'paper');
    await page.keyboard.press('Enter');
    assert.deepEqual((await told()).at(-1), { type: 'source', page: 1, part: 0, at: null });
    await close();
  });
});
