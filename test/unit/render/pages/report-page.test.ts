import assert from 'node:assert/strict';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { htmlOf, linesOf, pageOf, report, wordsOf } from '../page-text.ts';

const details = `title: Parking review
status: draft
committee: Highways Committee
meeting_date: 2026-12-10
lead_officer:
  name: A N Officer
  telephone: 01632 960147
purpose: To review the charges.
recommendations:
  - text: That the charges be kept.
    reason: They cover the cost.
  - text: That authority be delegated
    parts: [to the Director, to the Head of Service]
implications:
  legal: The Council has the power.
background_papers:
  - title: The survey
    url: https://www.example.org/survey
  - Letters from residents
appendices:
  - label: Appendix A
    title: The charges
    file: charges.pdf`;

describe('the page of a report', () => {
  it('has every part in the published order, numbered', () => {
    const usual = defaultProfile();
    const profile = {
      ...usual,
      council: 'Harrowmere Borough Council',
      recommendations: { ...usual.recommendations, intro: 'The {committee} is recommended' },
      sections: usual.sections.filter(({ id }) => id !== 'appendices'),
    };
    const lines = linesOf(
      report('## Background\n\nThe charges were set in 2019.[^1]\n\n[^1]: Minute 12.', details),
      {
        profile,
      },
    );
    assert.deepEqual(lines, [
      'Draft – not yet published',
      'Harrowmere Borough Council Parking review Report to Highways Committee Date of meeting Thursday 10 December 2026 Lead officer A N Officer Telephone 01632 960147',
      '1 Purpose of the report',
      '1.1 To review the charges.',
      '2 Recommendations',
      'The Highways Committee is recommended',
      '2.1 That the charges be kept.',
      'Reason: They cover the cost.',
      '2.2 That authority be delegated',
      '(a) to the Director',
      '(b) to the Head of Service',
      '3 Background',
      '3.1 The charges were set in 2019.1',
      '4 Legal implications',
      'To be cleared by Monitoring officer',
      '4.1 The Council has the power.',
      '5 Background papers',
      'The survey Letters from residents',
      'Appendices',
      'Appendix A The charges',
      'Notes',
      '1 Minute 12. ↩',
    ]);
  });

  it('lists appendices in the council’s place for them', () => {
    const lines = linesOf(report('', details));
    assert.equal(lines.filter((line) => line === 'Appendix A The charges').length, 1);
    assert.ok(lines.indexOf('Appendix A The charges') < lines.indexOf('The survey Letters from residents'));
  });

  it('says that what has no title has none', () => {
    assert.equal(pageOf(report('', 'status: published')).title, 'Untitled');
  });

  it('numbers notes as they are met, links back from each, and keeps those that nothing refers to', () => {
    const body =
      'One[^b] two[^a] three.[^b]\n\n[^a]: Alpha[^c].\n\n[^b]: Beta.\n\n[^c]: Gamma.\n\n[^d]: Delta.';
    const notes = linesOf(report(body)).slice(3);
    assert.deepEqual(notes, ['1 Beta. ↩ ↩', '2 Alpha3. ↩', '3 Gamma. ↩', 'Delta.']);
    const [, paragraph] = htmlOf(report(body));
    assert.match(paragraph ?? '', /<a id="note-1-from-2" href="#note-1" aria-label="Note 1">1<\/a>/);
  });

  it('leads from a field to the notes and links that the body defines', () => {
    const html = htmlOf(
      report(
        '## Background\n\nThe charges.\n\n[^act]: Care Act 2014.\n\n[guide]: https://www.example.org/guide',
        'title: T\nimplications:\n  legal: The duty applies[^act], as [the guide][guide] says.',
      ),
    ).join('');
    assert.match(html, /The duty applies<sup><a[^>]+href="#note-1"/);
    assert.match(html, /<a href="https:\/\/www\.example\.org\/guide">the guide<\/a>/);
  });

  it('writes a field of the header as its kind asks', () => {
    const fields = `key_decision: yes
classification: part_exempt
meeting_date: soon
lead_officer:
  telephone: TBC
  email: a@b.example
wards: [North, South]`;
    const [masthead = ''] = htmlOf(report('', fields));
    assert.equal(
      wordsOf(masthead),
      'Untitled Date of meeting soon Wards affected North South Key decision Yes Classification Part exempt Telephone TBC Email a@b.example',
    );
    assert.match(masthead, /<a href="mailto:a@b\.example">/);
    assert.doesNotMatch(masthead, /tel:/);
  });

  it('loses no words that stand in a list where prose belongs', () => {
    const lines = linesOf(report('', 'implications:\n  legal:\n    - one\n    - two: three'));
    assert.ok(lines.includes('one two: three'), lines.join('\n'));
  });

  it('knows where each part stands in the file', () => {
    const text = report('## Background\n\nOne.\n\n- two\n- three', details);
    for (const { span, html } of pageOf(text).parts) {
      const words = wordsOf(html).split(' ').at(-1) ?? '';
      if (span && !html.includes('masthead')) {
        assert.ok(
          text.slice(span.start, span.end).includes(words) || html.startsWith('<h2') || html.startsWith('<p'),
          html,
        );
      }
    }
    const list = pageOf(text).parts.find(({ html }) => html.includes('three'));
    const at = Number(/data-at="(\d+)">three/.exec(list?.html ?? '')?.[1]);
    assert.equal(list?.place(at), text.indexOf('- three'));
  });
});
