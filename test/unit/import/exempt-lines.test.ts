import assert from 'node:assert/strict';
import { answerOf, exemptionIn } from '../../../src/core/import/recognise/exempt-lines.ts';

describe('what a line says of whom a report is for', () => {
  const says = (line: string, classification: string | undefined, paragraphs: readonly string[] = []) =>
    assert.deepEqual(exemptionIn(line), classification && { classification, paragraphs }, line);

  it('reads the forms that councils use', () => {
    says('PART 1 (OPEN TO THE PUBLIC)', 'open');
    says('Part I – For publication', 'open');
    says('For general release', 'open');
    says('PART II – EXEMPT', 'exempt');
    says('Not for publication by virtue of paragraph 3 of Schedule 12A', 'exempt', ['3']);
    says('Appendix B is exempt under paragraphs 1 and 2 of Schedule 12A', 'part_exempt', ['1', '2']);
    says(
      'This report has an appendix which is not for publication as it includes exempt information under paragraph 3',
      'part_exempt',
      ['3'],
    );
  });

  it('takes the box that is ticked for the answer', () => {
    says('Is this report restricted? Yes ☐ No ☒', 'open');
    says('Does the report contain confidential or exempt information?: ☐ Yes ☒ No', 'open');
    says('Is this report restricted? ☒ Yes ☐ No', 'exempt');
    says('Is this report restricted? Yes ☐ No ☐', undefined);
    says('Is this report restricted? Yes/No', undefined);
  });

  it('takes no title for it that only begins with such a word', () => {
    for (const title of [
      'PUBLIC BENCHES POLICY',
      'Open space strategy',
      'EXEMPT ACCOMMODATION',
      'Private rented homes',
      'Restricted Reports',
      'Part 2 of the review of wards',
      'The report contains no exempt information',
    ])
      says(title, undefined);
  });

  it('reads what stands behind a label', () => {
    assert.equal(answerOf('No')?.classification, 'open');
    assert.equal(answerOf('Yes ☒ No ☐')?.classification, 'exempt');
    assert.equal(answerOf('Yes / No'), undefined);
    assert.deepEqual(answerOf('No, except for Appendix 2, which is exempt under paragraph 3 of Part I'), {
      classification: 'part_exempt',
      paragraphs: ['3'],
    });
  });
});
