import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyReference } from '../../../src/core/navigate/copy-reference.ts';
import { newLabel } from '../../../src/core/navigate/new-label.ts';
import { nameOf } from '../../../src/core/report/name-of.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { at, compose } from './sample-report.ts';

/** What is copied at `place`, and the line of the text that has changed. */
function copied(text: string, place: string): string[] {
  const result = copyReference(compose(text), at(text, place));
  if (!result) return [];
  const before = text.split(/\r?\n/);
  const changed = applyEdits(text, result.edits)
    .split(/\r?\n/)
    .filter((line) => !before.includes(line));
  return [`${result.reference} ${result.name}`, ...changed];
}

const body = (words: string) => `---\ntype: report\n---\n\n${words}\n`;

describe('copyReference', () => {
  it('copies a label that is there, and changes nothing', () => {
    assert.deepEqual(copied(body('## Background\n\nA duty. {#duty}'), 'duty.'), ['[](#duty) paragraph 1.1']);
  });

  it('labels a paragraph or heading with its first words that tell it apart', () => {
    assert.deepEqual(copied(body('The present contracts end on 31 March.'), 'end'), [
      '[](#present-contracts-end) paragraph 0.1',
      'The present contracts end on 31 March. {#present-contracts-end}',
    ]);
    assert.deepEqual(copied(body('## Other options ##'), 'Other'), [
      '[](#other-options) section 1',
      '## Other options {#other-options} ##',
    ]);
    assert.deepEqual(copied(body('Options\n-------'), 'Options'), [
      '[](#options) section 1',
      'Options {#options}',
    ]);
    assert.deepEqual(copied(body('As [](#why) says, **money**.\n\n## Why {#why}'), 'As'), [
      '[](#says-money) paragraph 0.1',
      'As [](#why) says, **money**. {#says-money}',
    ]);
  });

  it('keeps labels apart', () => {
    const text = body('Budget one. {#budget}\n\nBudget. {#budget-2}\n\nThe budget.');
    assert.deepEqual(copied(text, 'The'), ['[](#budget-3) paragraph 0.3', 'The budget. {#budget-3}']);
  });

  it('labels in fields of every style, and in files with CRLF', () => {
    const fields = [
      'purpose: To renew it.',
      "purpose: 'It''s to renew.'",
      'purpose: |\n  To renew it,\n  at once.',
      'purpose: >-\n  To renew it,\n  at once.',
      'recommendations:\n  - That Cabinet: renew it.',
      'implications:\n  legal: Renewal is lawful.',
    ];
    for (const field of fields) {
      const text = `---\ntype: report\n${field}\n---\n`;
      for (const source of [text, text.replaceAll('\n', '\r\n')]) {
        const place = source.search(/[Rr]enew/);
        const result = copyReference(compose(source), place);
        assert.ok(result, field);
        const after = compose(applyEdits(source, result.edits));
        const labelled = after.labels.get(/#([\w-]+)/.exec(result.reference)?.[1] ?? '');
        assert.ok(labelled && nameOf(labelled) === result.name, field);
      }
    }
  });

  it('takes a field’s first paragraph where the cursor is on its name', () => {
    const text = '---\ntype: report\npurpose: |\n  To renew.\n\n  At once.\n---\n';
    assert.deepEqual(copied(text, 'purpose'), ['[](#renew) paragraph 1.1', '  To renew. {#renew}']);
  });

  it('has nothing to copy on a blank line, in a list or table, or where the file cannot hold a label', () => {
    const text = body('A.\n\n- a point\n\n| a |\n| - |\n| b |');
    assert.deepEqual(copied(text, '- a point'), []);
    assert.deepEqual(copied(text, '| b |'), []);
    assert.equal(copyReference(compose(text), at(text, '\n- a point')), undefined);
    assert.deepEqual(copied('---\ntype: report\npurpose: "To \\u2013 renew"\n---\n', 'renew'), []);
    assert.deepEqual(copied(body('##'), '##'), []);
  });

  it('adds the label and nothing else', () => {
    const line = fc.constantFrom(
      'Some words.',
      'ends in `code`',
      'ends in **bold**',
      'ends in https://x.example',
      'ends in a note[^1]',
      'ends in a line\\',
      'two\nlines  ',
      '<b>tag</b>',
      '## Heading #',
      '### Sub ###',
      'Setext\n===',
      ':::exempt\n\nSecret.\n\n:::',
      '[^1]: Note',
      '*',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), (lines, place) => {
        const text = body(lines.join('\n\n'));
        const result = copyReference(compose(text), place % text.length);
        if (!result) return;
        const after = applyEdits(text, result.edits);
        const label = /#([\w-]+)/.exec(result.reference)?.[1] ?? '';
        assert.equal(after.replace(` {#${label}}`, ''), text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('newLabel', () => {
  const none: ReadonlySet<string> = new Set();
  it('is made of words that say something, in plain letters', () => {
    assert.equal(newLabel('The cost is to be met from the short breaks budget.', none), 'cost-met-short');
    assert.equal(newLabel('Sefydlu’r Gwasanaeth Crèche newydd', none), 'sefydlur-gwasanaeth-creche');
    assert.equal(newLabel('It is so.', none), 'it-is-so');
    assert.equal(newLabel('£3,717,000', none), '3-717-000');
    assert.equal(newLabel('……', none), 'paragraph');
    assert.equal(newLabel('Internationalisation institutionalisation of it', none), 'internationalisation');
  });
});
