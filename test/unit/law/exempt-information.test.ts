import assert from 'node:assert/strict';
import { exemptInformation, exemptionWords } from '../../../src/core/law/exempt-information.ts';

describe('exempt information', () => {
  it('has the paragraphs of each nation’s list', () => {
    const numbers = Object.fromEntries(
      Object.entries(exemptInformation).map(([nation, { paragraphs }]) => [nation, Object.keys(paragraphs)]),
    );
    const from = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    assert.deepEqual(numbers, {
      england: from(1, 7),
      wales: [...from(12, 18), '18A', '18B', '18C'],
      scotland: from(1, 15),
      northern_ireland: from(1, 7),
    });
  });

  it('is named by its paragraph, its provision and its description', () => {
    assert.equal(
      exemptionWords('england', ['1']),
      'paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to any individual)',
    );
    assert.equal(
      exemptionWords('wales', ['13', '12', '13']),
      'paragraphs 12 and 13 of Part 4 of Schedule 12A to the Local Government Act 1972 (12: information relating to a particular individual; 13: information which is likely to reveal the identity of an individual)',
    );
  });

  it('is named without a description where the law has no such paragraph', () => {
    assert.equal(
      exemptionWords('scotland', ['99']),
      'paragraph 99 of Part I of Schedule 7A to the Local Government (Scotland) Act 1973',
    );
    assert.equal(
      exemptionWords('northern_ireland', []),
      'Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014',
    );
  });
});
