import assert from 'node:assert/strict';
import { openPage } from './browser.ts';

describe('a page under test', () => {
  it('runs its own files and reaches nothing else', async () => {
    const { page, refused, close } = await openPage(
      '<!doctype html><img src="https://elsewhere.example/a.png"><script src="axe.js"></script>',
      { 'axe.js': 'node_modules/axe-core/axe.min.js' },
    );
    assert.equal(await page.evaluate('typeof axe.run'), 'function');
    assert.deepEqual(refused, ['https://elsewhere.example/a.png']);
    await close();
  });

  it('tells of an error in it', async () => {
    const { errors, close } = await openPage('<!doctype html><script>throw new Error("broken")</script>');
    assert.deepEqual(errors, ['broken']);
    await close();
  });
});
