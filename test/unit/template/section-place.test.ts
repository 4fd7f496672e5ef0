import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import { placeInBody, placeInDetails } from '../../../src/core/template/section-place.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

function placed(text: string, id: string, place: 'body' | 'details'): string {
  const report = composeReport(parse(text), defaultProfile());
  const practice = report.profile.sections.find((section) => section.id === id);
  assert.ok(practice);
  const { edit } =
    place === 'body'
      ? placeInBody(practice, report, `## ${practice.heading}\n\nNew.\n`)
      : placeInDetails(practice, report, (name, indent) => `${' '.repeat(indent)}${name}: New.\n`);
  return applyEdits(text, [edit]);
}

const report = (body: string, fields = '') => `---\ntype: report\n${fields}---\n${body}`;

describe('the place of a section in the body', () => {
  it('is behind the last one that comes before it, and behind an exempt passage that is last in that', () => {
    const background = '\n## Background\n\nA.\n';
    const secret = '\n:::exempt\n\nB.\n\n:::\n';
    const behind = '\n## Conclusion\n\nC.\n';
    const own = '\n## Legal implications\n\nNew.\n';
    assert.equal(
      placed(report(background + secret + behind), 'legal', 'body'),
      report(background + secret + own + behind),
    );
  });

  it('is before the first one where none comes before it', () => {
    assert.equal(
      placed(report('\n## Conclusion\n\nC.\n'), 'purpose', 'body'),
      report('\n## Purpose of the report\n\nNew.\n\n## Conclusion\n\nC.\n'),
    );
  });

  it('is the end of a file without sections, set apart by one blank line', () => {
    const own = '## Legal implications\n\nNew.\n';
    assert.equal(placed(report(''), 'legal', 'body'), report(`\n${own}`));
    assert.equal(placed(report('\n'), 'legal', 'body'), report(`\n${own}`));
    assert.equal(placed(report('\nWords.'), 'legal', 'body'), report(`\nWords.\n\n${own}`));
    const crlf = report('\nWords.\n').replaceAll('\n', '\r\n');
    assert.equal(placed(crlf, 'legal', 'body'), report(`\nWords.\n\n${own}`).replaceAll('\n', '\r\n'));
  });
});

describe('the place of a section in the details', () => {
  it('is behind the last field that comes before it', () => {
    assert.equal(
      placed(report('', 'purpose: To ask.\nclearances: {}\n'), 'recommendations', 'details'),
      report('', 'purpose: To ask.\nrecommendations: New.\nclearances: {}\n'),
    );
  });

  it('is among the implications in the council’s order, as far in as they are', () => {
    assert.equal(
      placed(report('', 'implications:\n    financial: None.\n    risk: None.\n'), 'legal', 'details'),
      report('', 'implications:\n    financial: None.\n    legal: New.\n    risk: None.\n'),
    );
    assert.equal(
      placed(report('', 'implications:\nvalue: 1\n'), 'legal', 'details'),
      report('', 'implications:\n  legal: New.\nvalue: 1\n'),
      'whose name is there already',
    );
    assert.equal(placed(report('', ''), 'legal', 'details'), report('', 'implications:\n  legal: New.\n'));
  });
});
