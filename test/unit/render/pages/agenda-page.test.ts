import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../../src/core/render/paper-page.ts';
import { linesIn, viewOf } from '../meeting.ts';
import { wordsOf } from '../page-text.ts';

const agenda = `---
type: agenda
committee: Cabinet
time: "18:30"
items:
  - title: Apologies
    description: To receive apologies.
  - number: 5b
    title: Street lighting
    presenter: Councillor Pell
    report: [../reports/lamps.md, ../reports/late.md]
  - title: The depot
    report: ../reports/depot.md
---

The public may attend.
`;
const lamps = `---
type: report
title: Lamps
purpose: To ask for new lamps.
background_papers:
  - The strategy
appendices:
  - {label: A, title: Bids, file: bids.pdf}
---

## Background

Words.[^1] {#here}

See [](#here).

[^1]: A note.
`;
const depot = `---
type: report
title: SECRET sale
public_title: A property matter
classification: exempt
exempt: {paragraphs: ["3"], public_interest: It outweighs.}
purpose: SECRET purpose
appendices:
  - {title: SECRET plan, file: SECRET.pdf}
---

SECRET words.
`;
const beside = { '../reports/lamps.md': lamps, '../reports/depot.md': depot };
const whole = (copy: 'working' | 'public' | 'members') => viewOf(agenda, beside, { copy });

describe('the page of a whole agenda', () => {
  it('has the meeting, the contents, and each item with its documents and its reports in full', () => {
    const lines = linesIn(whole('working'));
    assert.deepEqual(lines.slice(0, 10), [
      'Agenda Committee Cabinet Time 18:30',
      'The public may attend.',
      'Contents 1 Apologies 5b Street lighting 6 The depot',
      '1 Apologies',
      'To receive apologies.',
      '5b Street lighting',
      'To ask for new lamps.',
      'Presented by Councillor Pell',
      'Supporting documents',
      'Lamps A Bids Background paper: The strategy',
    ]);
    assert.equal(lines[10], 'Report to follow: “../reports/late.md” is not there yet, or is not a report.');
    assert.ok(lines.indexOf('Back to the agenda item') < lines.indexOf('6 The depot'));
  });

  it('keeps the paragraphs of what introduces an item apart', () => {
    const twice = agenda.replace(
      'To receive apologies.',
      '|\n      Report of the Clerk\n\n      To receive it.',
    );
    const lines = linesIn(viewOf(twice, beside, { copy: 'working' }));
    assert.deepEqual(lines.slice(4, 6), ['Report of the Clerk', 'To receive it.']);
  });

  it('leads from contents to items to reports and back, each identifier given once', () => {
    const html = whole('working')
      .parts.map((part) => part.html)
      .join('');
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    const targets = Array.from(html.matchAll(/ href="#([^"]*)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      targets.filter((target) => !ids.includes(target)),
      [],
    );
    for (const id of ['item-2', 'item-2-report-1', 'item-2-report-1-to-here', 'item-2-report-1-note-1']) {
      assert.ok(targets.includes(id), id);
    }
  });

  it('has one first heading, and no level is left out', () => {
    const html = whole('working')
      .parts.map((part) => part.html)
      .join('');
    const levels = Array.from(html.matchAll(/<h(\d)/g), ([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, levels.join(' ')));
  });

  it('says to the public under which number something is, and why it is not there', () => {
    const html = JSON.stringify(whole('public'));
    assert.doesNotMatch(html.replace(/"paper":.*/g, ''), /SECRET/);
    const lines = linesIn(whole('public'));
    assert.doesNotMatch(lines.join('\n'), /SECRET/);
    const item = lines.indexOf('6 The depot');
    assert.equal(item, -1);
    const named = lines.indexOf('6 A property matter');
    assert.match(
      lines[named + 1] ?? '',
      /^This item includes matter that is not for publication.*It outweighs\.$/,
    );
    assert.deepEqual(lines.slice(named + 2, named + 4), ['Supporting documents', 'A property matter']);
    assert.match(
      linesIn(whole('members')).join('\n'),
      /6 The depot\nNot for publication\. .*\nSECRET purpose/,
    );
  });

  it('takes a place on the page to its own paper', () => {
    const { parts } = whole('working');
    const words = parts.find(({ html }) => html.includes('Words.'));
    assert.equal(words?.paper?.text, lamps);
    assert.equal(parts[0]?.paper?.text, agenda);
    assert.ok(words.span && lamps.slice(words.span.start).startsWith('Words.'));
  });

  it('is whole where an agenda names itself, has two thousand items, or none', () => {
    const self = '---\ntype: agenda\nitems:\n  - {title: Itself, report: self.md}\n---\n';
    assert.match(
      linesIn(viewOf(self, { 'self.md': self }, { copy: 'public' })).join('|'),
      /Report to follow$/,
    );
    const many = `---\ntype: agenda\nitems:\n${'  - One more\n'.repeat(2000)}---\n`;
    assert.match(linesIn(viewOf(many, {}, { copy: 'public' })).at(-1) ?? '', /^2000 One more$/);
    assert.deepEqual(linesIn(viewOf('---\ntype: agenda\n---\n', {}, { copy: 'public' })), ['Agenda']);
  });

  it('gives its reports the number that it gives their item, whichever they have', () => {
    const numbered = lamps.replace('title: Lamps', 'title: Lamps\nagenda_item: "12"');
    const papers = { ...beside, '../reports/lamps.md': numbered };
    const ofAgenda = linesIn(viewOf(agenda, papers, { copy: 'public' }));
    assert.ok(
      ofAgenda.some((line) => /^Lamps .*Agenda item 5b/.test(line)),
      ofAgenda.join('\n'),
    );
    assert.doesNotMatch(ofAgenda.join('\n'), /Agenda item 12/);
    const alone = linesIn(viewOf(numbered, {}, { copy: 'public' }));
    assert.match(alone[0] ?? '', /Agenda item 12/);
    const composed = composePaper(parse(agenda), defaultProfile(), (path) =>
      path === '../reports/lamps.md' ? parse(numbered) : undefined,
    );
    const report = composed.reports?.get('../reports/lamps.md');
    assert.ok(report);
    const known = { ...composed, paper: report.paper, report };
    const page = paperPage(known, { copy: 'public' }, () => undefined);
    assert.match(wordsOf(page?.parts[0]?.html ?? ''), /Agenda item 5b/);
  });
});
