import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { words } from '../../../src/core/messages.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { attachedDoubts, publicDoubts } from '../../../src/core/render/public-doubts.ts';
import { linesOf, report, wordsOf } from './page-text.ts';

const profile = defaultProfile();
const agendaOf = (item: string) => `---\ntype: agenda\ncommittee: Cabinet\nitems:\n  - ${item}\n---\n`;

/** An agenda with one report. */
function meeting(agenda: string, text: string) {
  return composePaper(parse(agenda), profile, (path) => (path === 'r.md' ? parse(text) : undefined));
}

const doubtsOf = (agenda: string, text: string) =>
  publicDoubts(meeting(agenda, text)).map(({ paper, message }) => `${paper.type}: ${message.id}`);

describe('doubts about what is exempt', () => {
  it('are raised by an exempt item whose report marks nothing', () => {
    const exempt = agendaOf('{title: Award, report: r.md, exempt: {paragraphs: [3]}}');
    assert.deepEqual(doubtsOf(exempt, report('SECRET')), ['agenda: exempt-item-report-open']);
    assert.deepEqual(doubtsOf(exempt, report('Open.\n\n:::exempt{paragraphs="3"}\nSECRET\n:::')), []);
    assert.deepEqual(doubtsOf(exempt, report('SECRET', 'title: Award\nclassification: exempt')), []);
    assert.deepEqual(doubtsOf(agendaOf('{title: Award, report: r.md}'), report('Open.')), []);
    assert.deepEqual(doubtsOf(agendaOf('{title: Award, report: s.md, exempt: 3}'), ''), []);
  });

  it('are raised by any paper of a meeting', () => {
    const agenda = agendaOf('{title: Award, report: r.md}');
    assert.deepEqual(doubtsOf(agenda, report('::: exempt\nSECRET\n:::')), ['report: exempt-block-misread']);
  });

  it('are raised by the file of an open appendix that says it is exempt', () => {
    const of = (text: string) => attachedDoubts(parse(text), profile).map(({ message }) => message.id);
    assert.deepEqual(of('# Bids\n\nNot for publication: exempt information.\n\nSECRET'), [
      'exempt-attached-open',
    ]);
    assert.deepEqual(of(report('SECRET', 'title: Bids\nclassification: exempt')), ['exempt-attached-open']);
    assert.deepEqual(of('---\nclassification: exempt\n---\n\nSECRET'), ['exempt-mark-unread']);
    assert.deepEqual(of('# Bids\n\nOpen.'), []);
  });

  it('are all that the public’s copy shows, and nothing of them the members’', () => {
    const text = report('Words.\n\n::: exempt\nSECRET\n:::', 'title: SECRET\npublic_title: A contract');
    const [said, where, ...rest] = linesOf(text, { copy: 'public' });
    assert.equal(said, words({ id: 'page-public-refused', args: {} }));
    assert.match(where ?? '', /^Report, line 9: This looks like the start or the end of an exempt passage/);
    assert.deepEqual(rest, []);
    assert.match(linesOf(text, { copy: 'members' }).join(' '), /SECRET/);
  });

  it('stay, whatever a council or an officer says of the rule', () => {
    const text = report('<!-- ignore exempt-block-misread: seen -->\n\n::: exempt\nSECRET\n:::');
    const off = { ...profile, rules: { 'exempt-block-misread': 'off' as const } };
    const { problems } = check(parse(text), { profile, today: '2026-11-20' });
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'exempt-block-misread'),
      [],
    );
    assert.equal(publicDoubts(composePaper(parse(text), off)).length, 1);
  });

  it('are shown on the page of the agenda, each leading to its place in its paper', () => {
    const composed = meeting(
      agendaOf('{title: Award, report: r.md}'),
      report('a\n\n::: exempt\nSECRET\n:::'),
    );
    const page = paperPage(composed, { copy: 'public' }, () => undefined);
    const [, part, ...rest] = page?.parts ?? [];
    assert.deepEqual(rest, []);
    assert.equal(part?.paper?.type, 'report');
    assert.equal(part?.paper?.text.slice(part.span?.start, part.span?.end), '::: exempt');
    assert.doesNotMatch(wordsOf(part?.html ?? ''), /SECRET/);
  });
});

describe('a title that is not for the public', () => {
  const text = report(':::exempt\nx\n:::', 'title: SECRET\npublic_title: Land');

  it('stands in no public page of its meeting, its minutes included', () => {
    const agenda = parse(agendaOf('{title: SECRET, report: r.md}'));
    const minutes = parse(
      '---\ntype: minutes\ncommittee: Cabinet\nagenda: a.md\n---\n\n## SECRET\n\nRESOLVED That it be noted.\n',
    );
    const papers = new Map([
      ['a.md', agenda],
      ['r.md', parse(text)],
    ]);
    const composed = composePaper(minutes, profile, (path) => papers.get(path));
    for (const mode of ['minutes', 'item', 'decisions', 'notice'] as const) {
      const page = paperPage(composed, { copy: 'public', mode }, () => undefined);
      const shown = JSON.stringify([page?.title, page?.parts.map(({ html }) => html)]);
      assert.doesNotMatch(shown, /SECRET/, mode);
      assert.match(shown, /Land/, mode);
    }
    assert.doesNotMatch(
      JSON.stringify(
        paperPage(
          composePaper(agenda, profile, (path) => papers.get(path)),
          { copy: 'public' },
          () => undefined,
        )?.parts.map(({ html }) => html),
      ),
      /SECRET/,
    );
  });
});
