import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { exemptFolds } from '../../../src/core/navigate/exempt-folds.ts';
import { outlineOf, type OutlineEntry } from '../../../src/core/navigate/outline.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { sample } from './sample-report.ts';

function outline(text: string): string[] {
  const lines = (entry: OutlineEntry, margin: string): string[] => {
    const { kind, name, note, span, nameSpan, below } = entry;
    assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, name);
    return [
      `${margin}${kind}: ${name}${note && ` (${note})`}`,
      ...below.flatMap((inner) => lines(inner, `${margin}  `)),
    ];
  };
  const checked = check(parse(text), { profile: defaultProfile(), today: '2026-01-01' });
  return outlineOf(checked).flatMap((entry) => lines(entry, ''));
}

describe('outlineOf', () => {
  it('lists a report’s sections with their numbers, those in the details among them, and its recommendations', () => {
    assert.deepEqual(outline(sample), [
      'section: 1 Purpose of the report',
      'section: 2 Recommendations',
      '  recommendation: 2.1 That it be renewed under [the power](#power).',
      "  recommendation: 2.2 That the Director's report be noted.",
      'section: 3 Background',
      '  section: Timetable',
      'section: 4 Consultation',
      'section: 5 Legal implications',
      'section: 6 Risk implications',
    ]);
  });

  it('lets a section of the body reach to the next', () => {
    const checked = check(parse(sample), { profile: defaultProfile(), today: '2026-01-01' });
    const background = outlineOf(checked).find(({ name }) => name.endsWith('Background'));
    assert.ok(background);
    assert.ok(sample.slice(background.span.end).startsWith('## Consultation'));
  });

  it('lists the items of minutes with their resolutions', () => {
    const text =
      '---\ntype: minutes\nfirst_minute_number: 12\n---\n\n## Leisure\n\nReport of the Director.\n\nRESOLVED That:\n\n1) the report be *noted*; and\n\n2) it be published.\n\n:::exempt\n\n## Contract\n\nRESOLVED That it be let.\n\n:::\n';
    assert.deepEqual(outline(text), [
      'item: 12 Leisure',
      '  resolution: RESOLVED That: 1) the report be noted; and 2) it be published.',
      'item: 13 Contract (exempt)',
      '  resolution: RESOLVED That it be let. (exempt)',
    ]);
  });

  it('lists the items of an agenda, numbered as given or counted', () => {
    const text =
      '---\ntype: agenda\nitems:\n  - Apologies\n  - title: Leisure\n    number: 5b\n  - title: Contract\n    exempt: yes\n  - presenter: nobody\n---\n';
    assert.deepEqual(outline(text), ['item: 1 Apologies', 'item: 5b Leisure', 'item: 3 Contract (exempt)']);
  });

  it('is empty for any other file', () => {
    assert.deepEqual(outline('# Notes\n\n## One\n'), []);
  });
});

describe('exemptFolds', () => {
  it('are the exempt passages, those in lists too, and no other block', () => {
    const text =
      '---\ntype: report\n---\n:::note\nA\n:::\n\n:::exempt\nB\n:::\n\n- C\n\n  :::exempt\n  D\n  :::\n';
    const folds = exemptFolds(parse(text)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(folds, [':::exempt\nB\n:::', ':::exempt\n  D\n  :::']);
  });
});
