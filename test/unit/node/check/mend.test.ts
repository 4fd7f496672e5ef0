import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src/core/check/check.ts';
import { parse } from '../../../../src/core/parse/parse.ts';
import { builtinProfile } from '../../../../src/core/profile/builtin.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { mend } from '../../../../src/node/check/mend.ts';

const profile = builtinProfile('england');

function problemsOf(text: string): readonly Problem[] | undefined {
  const paper = parse(text);
  assert.ok(profile);
  return paper.type === undefined ? undefined : check(paper, { profile, today: '2026-11-20' }).problems;
}

const details = '---\ntype: report\ntitle: Lighting\nreport_type: briefing\ncommittee: Cabinet\n';
const paper = (fields: string, body: string) => `${details}${fields}---\n\n## Background\n\n${body}\n`;

describe('mend', () => {
  const mended = (text: string) => mend(text, problemsOf);

  it('makes every repair that can be made unseen, and tells of each', () => {
    const { text, repaired } = mended(
      paper('meeting_date: 10/12/2026\nservice: Streets #2\n', '1.1 The contract ends.'),
    );
    assert.equal(text, paper("meeting_date: 2026-12-10\nservice: 'Streets #2'\n", 'The contract ends.'));
    assert.deepEqual(repaired.map(({ rule }) => rule).sort(), [
      'date-form',
      'front-matter-text-cut',
      'typed-number',
    ]);
  });

  it('leaves to a person what has two repairs, takes words out or puts words in', () => {
    const text = paper(
      'meeting_date: 2026-12-10\nstatus: submitted\n',
      'We meet on Monday 11 December 2026.\n\n<!-- Ask the bursar. -->',
    );
    const offered = (problemsOf(text) ?? []).filter(({ fixes }) => fixes.length > 0);
    assert.deepEqual(offered.map(({ rule }) => rule).sort(), ['comment-left', 'date-weekday-wrong']);
    assert.deepEqual(mended(text), { text, repaired: [] });
  });

  it('keeps line ends, a byte-order mark and everything that was right', () => {
    const text = `\uFEFF${paper('meeting_date: 10/12/2026\nservice: Streets #2\n', '1.1 The contract ends.')}`;
    const { text: after } = mended(text.replaceAll('\n', '\r\n'));
    assert.equal(after, mended(text).text.replaceAll('\n', '\r\n'));
    assert.ok(after.startsWith('\uFEFF---\r\n'));
  });

  it('undoes a repair that brings another problem, alone or with others', () => {
    const problem = (rule: string, start: number, text: string): Problem => ({
      rule,
      severity: 'error',
      message: rule,
      span: { start, end: start + 1 },
      fixes: [{ title: '', edits: [{ span: { start, end: start + 1 }, text }] }],
    });
    const found = (text: string): Problem[] => [
      ...[...text].flatMap((letter, at) => (letter === '1' ? [problem('one', at, '2')] : [])),
      ...[...text].flatMap((letter, at) => (letter === '3' ? [problem('three', at, '!')] : [])),
      ...[...text].flatMap((letter, at) =>
        letter === '!' ? [{ ...problem('mark', at, ''), fixes: [] }] : [],
      ),
    ];
    const { text, repaired } = mend('1 1 3 1', found);
    assert.equal(text, '2 2 3 2');
    assert.deepEqual(
      repaired.map(({ rule }) => rule),
      ['one', 'one', 'one'],
    );
  });

  it('of fixtures with a fix, leaves nothing to mend a second time, and fewer problems than before', () => {
    const folder = 'test/fixtures/rules';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.fixed'),
    );
    assert.ok(files.length > 10);
    for (const file of files) {
      const text = readFileSync(join(folder, file.replace(/fixed$/, 'md')), 'utf8');
      const once = mended(text);
      assert.deepEqual(mended(once.text), { text: once.text, repaired: [] }, file);
      // Where the details could not be read, what is wrong with them only shows once they can.
      if (once.repaired.some(({ rule }) => rule.startsWith('front-matter-'))) continue;
      const [before, after] = [problemsOf(text), problemsOf(once.text)].map((found) => found?.length ?? 0);
      assert.ok((after ?? 0) <= (before ?? 0) - once.repaired.length, file);
    }
  });
});
