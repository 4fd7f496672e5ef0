import assert from 'node:assert/strict';
import type { Page } from '../../../src/core/render/page.ts';
import { SentPage } from '../../../src/vscode/preview/sent-page.ts';

const part = (html: string, start?: number, end = start) => ({
  html,
  paper: undefined,
  span: start === undefined || end === undefined ? undefined : { start, end },
  place: (at: number) => (start ?? 0) + at,
});
/** A banner, the header, a section from the body and one from the front matter. */
const page: Page = {
  title: 'Parking review',
  parts: [part('banner'), part('header', 0, 100), part('body', 200, 300), part('legal', 50, 80)],
};

describe('a page that was sent', () => {
  it('is shown whole, and then as a change of the page before', () => {
    const sent = new SentPage();
    assert.deepEqual(sent.show(page, undefined), {
      type: 'show',
      page: 1,
      parts: ['banner', 'header', 'body', 'legal'],
    });
    const after = { ...page, parts: [...page.parts.slice(0, 3), part('climate', 80, 90)] };
    assert.deepEqual(sent.change(after, undefined), {
      type: 'change',
      page: 2,
      from: 1,
      change: [[0, 3], 'climate'],
    });
  });

  it('knows the part that an offset stands in, whatever their order on the page', () => {
    const sent = new SentPage();
    sent.show(page, undefined);
    assert.deepEqual(sent.placeOf(0), { part: 0, fraction: 0 });
    assert.deepEqual(sent.placeOf(25), { part: 1, fraction: 0.25 });
    assert.deepEqual(sent.placeOf(65), { part: 3, fraction: 0.5 });
    assert.deepEqual(sent.placeOf(250), { part: 2, fraction: 0.5 });
    assert.deepEqual(sent.placeOf(999), { part: 2, fraction: 1 });
  });

  it('knows the offset that a place stands at; of a banner, that of what follows', () => {
    const sent = new SentPage();
    sent.show(page, undefined);
    assert.equal(sent.offsetAt({ part: 2, fraction: 0.5 }), 250);
    assert.equal(sent.offsetAt({ part: 0, fraction: 0.9 }), 0);
    assert.equal(sent.offsetAt({ part: 9, fraction: 0 }), undefined);
    assert.equal(sent.sourceOf(2, null)?.offset, 200);
    assert.equal(sent.sourceOf(2, 7)?.offset, 207);
    assert.equal(sent.sourceOf(9, 7), undefined);
  });
});
