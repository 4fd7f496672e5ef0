import assert from 'node:assert/strict';
import fc from 'fast-check';
import { words } from '../../../src/core/messages.ts';
import { findReferences } from '../../../src/core/navigate/find-references.ts';
import { labelAt } from '../../../src/core/navigate/label-at.ts';
import { referencesIn } from '../../../src/core/navigate/references.ts';
import { renameLabel } from '../../../src/core/navigate/rename-label.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { at, compose, sample } from './sample-report.ts';

describe('referencesIn', () => {
  it('finds them in the body, in notes and in fields of every style', () => {
    const { paper } = compose(sample);
    const found = referencesIn(paper).map(({ label, span, labelSpan, isBare }) => {
      const name = labelSpan ? sample.slice(labelSpan.start, labelSpan.end) : 'not placed';
      return `${label} ${isBare ? 'bare' : 'worded'}: ${sample.slice(span.start, span.end)} (${name})`;
    });
    assert.deepEqual(found, [
      'why bare: [](#why) (why)',
      'power worded: [the power](#power) (power)',
      'why bare: [](#why) (why)',
      'why bare: [](#why) (why)',
      'power bare: "None \\u2013 see [](#power)." (not placed)',
      'power bare: [](#power) (power)',
      'nowhere bare: [](#nowhere) (nowhere)',
      'aim bare: [](#aim) (aim)',
      'march bare: [](#march) (march)',
      'note bare: [](#note) (note)',
    ]);
  });

  it('takes an address in angle brackets, with a title or percent signs, and no other link', () => {
    const text =
      '---\ntype: report\n---\n[](<#a>) [b](#b "why") [c](#%63) [d](https://x.example/#d) [](#) `[](#e)`\n';
    const found = referencesIn(compose(text).paper).map(({ label, labelSpan }) => [
      label,
      labelSpan && text.slice(labelSpan.start, labelSpan.end),
    ]);
    assert.deepEqual(found, [
      ['a', 'a'],
      ['b', 'b'],
      ['c', undefined],
    ]);
  });
});

describe('labelAt', () => {
  const report = compose(sample);
  const here = (place: string, by = 0) => {
    const found = labelAt(report, at(sample, place) + by);
    return (
      found && `${found.label}: ${found.target.number} ${sample.slice(found.span.start, found.span.end)}`
    );
  };

  it('finds a reference anywhere in it, and a label in its braces', () => {
    assert.equal(here('[](#why) says'), 'why: 3 [](#why)');
    assert.equal(here('[the power]', 5), 'power: 5.1 [the power](#power)');
    assert.equal(here('{#power}'), 'power: 5.1 {#power}');
    assert.equal(here('{#why}', 3), 'why: 3 {#why}');
    assert.equal(here("{#note}'"), 'note: 2.2 {#note}');
    assert.equal(here('{#price}'), 'price: 3.3 {#price}');
  });

  it('leaves everything else to the editor', () => {
    assert.equal(here('Background'), undefined);
    assert.equal(here('[](#nowhere)', 4), undefined);
    assert.equal(here('Opening'), undefined);
    assert.equal(here('[^1]: A', 1), undefined);
  });
});

describe('findReferences', () => {
  it('gives every address that leads there, with the label or without', () => {
    const report = compose(sample);
    const here = labelAt(report, at(sample, '{#why}'));
    assert.ok(here);
    const shown = (withLabel: boolean) =>
      findReferences(report, here, withLabel).map(({ start, end }) => sample.slice(start, end));
    assert.deepEqual(shown(true), ['{#why}', '#why', '#why', '#why']);
    assert.deepEqual(shown(false), ['#why', '#why', '#why']);
  });
});

describe('renameLabel', () => {
  function renamed(text: string, place: string, name: string): string {
    const report = compose(text);
    const here = labelAt(report, at(text, place));
    assert.ok(here, place);
    const result = renameLabel(report, here, name);
    return 'edits' in result ? applyEdits(text, result.edits) : `refused: ${words(result.refused)}`;
  }

  it('changes the label and every reference to it, and nothing else', () => {
    const expected = sample.replaceAll('[](#why)', '[](#because)').replace('{#why}', '{#because}');
    assert.equal(renamed(sample, '{#why}', 'because'), expected);
    assert.equal(
      renamed(sample, '[](#why) says', ' {#because} '),
      expected,
      'from a reference, with its marks',
    );
  });

  it('refuses what is no label, or is one already, and what it cannot reach', () => {
    assert.match(renamed(sample, '{#why}', 'the reason'), /^refused: A label is made of letters/);
    assert.match(renamed(sample, '{#why}', 'aim'), /^refused: “aim” is the label of another/);
    assert.match(renamed(sample, '{#power}', 'duty'), /^refused: “power” stands in words/);
    assert.equal(renamed(sample, '{#why}', 'why'), sample);
  });

  it('changes the first of two that are the same with its references, and the other alone', () => {
    const text = '---\ntype: report\n---\nA. {#a}\n\nB, see [](#a). {#a}\n';
    assert.equal(renamed(text, '{#a}', 'x'), '---\ntype: report\n---\nA. {#x}\n\nB, see [](#x). {#a}\n');
    const second = text.lastIndexOf('{#a}');
    const report = compose(text);
    const here = labelAt(report, second + 1);
    assert.ok(here);
    const result = renameLabel(report, here, 'x');
    assert.ok('edits' in result);
    assert.equal(applyEdits(text, result.edits), '---\ntype: report\n---\nA. {#a}\n\nB, see [](#a). {#x}\n');
  });

  it('there and back gives the same text, whatever stands around', () => {
    const line = fc.constantFrom(
      'As [](#a) says. {#b}',
      'As [the *first*](#a) and [](#b) say. {#a}',
      '## Background {#c}',
      '### Other {#a} ##',
      'Setext {#b}\n---',
      '- in a list [](#c)',
      '> quoted [](#a) {#b}',
      '| [](#a) | [](#b) |\n| - | - |',
      '```\n[](#a) {#a}\n```',
      '<!-- [](#a) -->',
      '\\[](#a) \\{#a}',
      ':::exempt\n\nSecret [](#b). {#c}\n\n:::',
      '',
    );
    const field = fc.constantFrom(
      'purpose: To see [](#a). {#b}\n',
      "purpose: 'It''s [](#b) {#a}'\n",
      'purpose: |\n  A, [](#c).\n\n  B. {#a}\n',
      'purpose: >\n  A, [](#c)\n  B. {#a}\n',
      'purpose: "A \\u2013 [](#a) {#c}"\n',
      'recommendations:\n  - That [](#a): be so {#b}\n  - text: That it be. {#c}\n    reason: "[](#b)"\n',
      'implications: { legal: "See [](#a)", risk: none }\n',
      'purpose: "[](#a)\n',
      '',
    );
    const text = fc
      .record({
        fields: fc.array(field, { maxLength: 2 }),
        lines: fc.array(line, { maxLength: 8 }),
        lineEnd: fc.constantFrom('\n', '\r\n'),
      })
      .map(({ fields, lines, lineEnd }) =>
        `---\ntype: report\n${fields.join('')}---\n\n${lines.join('\n\n')}\n`.replaceAll('\n', lineEnd),
      );
    let renames = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'b', 'c'), (source, label) => {
        const report = compose(source);
        const before = report.labels.get(label);
        const mark = source.indexOf(`{#${label}}`, before?.span.start);
        const here = before && labelAt(report, mark + 1);
        const result = here && renameLabel(report, here, 'new-name');
        if (!result || 'refused' in result) return;
        renames++;
        const after = applyEdits(source, result.edits);
        assert.equal(after.length - source.length, result.edits.length * ('new-name'.length - 1));
        const again = compose(after);
        assert.equal(again.labels.get('new-name')?.number, before?.number);
        const count = (name: string, of: typeof report) =>
          referencesIn(of.paper).filter((reference) => reference.label === name).length;
        assert.equal(count('new-name', again), count(label, report));
        const back = labelAt(again, at(after, '{#new-name}'));
        assert.ok(back);
        // Another paragraph may have had the same label: then the old name is taken.
        const undone = renameLabel(again, back, label);
        if ('edits' in undone) assert.equal(applyEdits(after, undone.edits), source);
        else assert.ok(again.labels.has(label));
      }),
      { numRuns: 400 },
    );
    assert.ok(renames > 80, `only ${renames} were renamed`);
  });
});
