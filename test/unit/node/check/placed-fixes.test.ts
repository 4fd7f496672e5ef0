import assert from 'node:assert/strict';
import { lineIndex } from '../../../../src/core/line-index.ts';
import { placedFixes } from '../../../../src/node/check/placed-fixes.ts';

describe('the repairs of a problem', () => {
  it('stand at lines and columns from 1, in the line ends of the file', () => {
    const text = 'one\r\ntwo three\r\n';
    const start = text.indexOf('three');
    const edits = [{ span: { start, end: start + 5 }, text: 'four\nfive' }];
    assert.deepEqual(placedFixes(text, lineIndex(text), [{ title: 'Say four', edits }]), [
      {
        title: 'Say four',
        edits: [{ line: 2, column: 5, endLine: 2, endColumn: 10, text: 'four\r\nfive' }],
      },
    ]);
  });
});
