import assert from 'node:assert/strict';
import { readFileName, suggestFileName } from '../../../src/core/template/file-name.ts';

describe('file names', () => {
  it('are suggested from the day and the title', () => {
    assert.equal(suggestFileName('2026-12-10', 'Leisure contract'), '2026-12-10-leisure-contract.md');
    assert.equal(
      suggestFileName('2026-12-10', "Children’s homes: award (Lot 3) – Tŷ'r Ysgol"),
      '2026-12-10-childrens-homes-award-lot-3-tyr-ysgol.md',
    );
    assert.equal(suggestFileName('2026-12-10', '***'), '2026-12-10.md');
  });

  it('end at a whole word where the title is long', () => {
    const name = suggestFileName('2026-12-10', 'The extraordinarily '.repeat(10));
    assert.match(name, /^2026-12-10-(?:the-extraordinarily-){2}the-extraordinarily\.md$/);
  });

  it('may lie in folders, and get the ending they lack', () => {
    assert.equal(readFileName(' reports\\2026/leisure '), 'reports/2026/leisure.md');
    assert.equal(readFileName('notes.v2'), 'notes.v2.md');
    assert.equal(readFileName('NOTES.MD'), 'NOTES.MD');
  });

  it('stay in the folder, and work on every computer', () => {
    const wrong = [
      '',
      ' ',
      '../x',
      'a/../../x',
      '/etc/x',
      'C:\\x',
      'a//b',
      './x',
      'a/',
      '.md',
      'con',
      'a?',
      'x\u0000',
    ];
    for (const name of wrong) assert.equal(readFileName(name), undefined, JSON.stringify(name));
  });
});
