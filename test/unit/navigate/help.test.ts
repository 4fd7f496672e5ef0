import assert from 'node:assert/strict';
import { headingHelp } from '../../../src/core/navigate/heading-help.ts';
import { referenceHelp } from '../../../src/core/navigate/reference-help.ts';
import { firstWords } from '../../../src/core/navigate/words-of.ts';
import { at, compose, sample } from './sample-report.ts';

describe('referenceHelp', () => {
  const report = compose(sample);
  const help = (place: string) => {
    const found = referenceHelp(report, at(sample, place));
    return found && [found.title, found.words, sample.slice(found.span.start, found.span.end)];
  };

  it('shows the paragraph under its number, with its own references named', () => {
    assert.deepEqual(help('[](#aim)'), [
      'Paragraph 1.1 – Purpose of the report',
      'To renew it, as section 3 says.',
      '[](#aim)',
    ]);
    assert.deepEqual(help('[](#note)'), [
      'Recommendation 2.2',
      "That the Director's report be noted.",
      '[](#note)',
    ]);
  });

  it('shows a section with its first paragraph', () => {
    assert.deepEqual(help('[](#why) says'), [
      'Section 3 – Background',
      'First, as paragraph 5.1 and say.',
      '[](#why)',
    ]);
  });

  it('says nothing where nothing is labelled so, nor on the label itself', () => {
    assert.equal(help('[](#nowhere)'), undefined);
    assert.equal(help('{#why}'), undefined);
  });
});

describe('headingHelp', () => {
  const practice = {
    sections: [
      {
        id: 'legal',
        heading: 'Legal implications',
        also: ['Law'],
        covers: [],
        place: 'body',
        guidance: 'Cite the power.\n',
        clearance: 'Monitoring Officer',
      },
      { id: 'risk', heading: 'Risk', also: [], covers: [], place: 'body', clearance: 'Head of Audit' },
      { id: 'background', heading: 'Background', also: [], covers: [], place: 'body' },
    ],
  } as const;
  const help = (heading: string) => {
    const found = headingHelp(compose(`---\ntype: report\n---\n\n${heading}\n\nA.\n`, practice), 30);
    return found && [found.title, ...found.paragraphs];
  };

  it('says what belongs there and who clears it, under any heading that means the section', () => {
    const expected = ['Legal implications', 'Cite the power.', 'Cleared by: Monitoring Officer'];
    assert.deepEqual(help('## Legal implications'), expected);
    assert.deepEqual(help('##   3. Law'), expected);
  });

  it('says it over the field that the section is written in', () => {
    const text = '---\ntype: report\nimplications:\n  legal: A power.\n---\n';
    const found = headingHelp(compose(text, practice), at(text, 'legal'));
    assert.deepEqual(found?.paragraphs, ['Cite the power.', 'Cleared by: Monitoring Officer']);
  });

  it('says it of each where one heading covers several', () => {
    assert.deepEqual(help('## Legal and risk implications'), [
      'Legal implications · Risk',
      'Legal implications: Cite the power.',
      'Legal implications: Cleared by: Monitoring Officer',
      'Risk: Cleared by: Head of Audit',
    ]);
  });

  it('is silent where the council has nothing to say', () => {
    assert.equal(help('## Background'), undefined);
    assert.equal(help('## Something else'), undefined);
    assert.equal(help('Just words, no heading'), undefined);
  });
});

describe('firstWords', () => {
  it('ends between words, without the mark that stood there', () => {
    assert.equal(firstWords('One, two, three', 9), 'One, two …');
    assert.equal(firstWords('One, two, three', 12), 'One, two …');
    assert.equal(firstWords('One, two', 8), 'One, two');
    assert.equal(firstWords('Unbreakable', 5), 'Unbre …');
  });
});
