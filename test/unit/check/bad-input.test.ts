import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../src/core/check/check.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { wholePage } from '../../../src/core/render/whole-page.ts';

const profile = defaultProfile();
const noPictures = () => undefined;

function look(text: string): { problems: readonly Problem[]; page: string; words: string } {
  const checked = check(parse(text), { profile, today: '2026-11-02' });
  const page = paperPage(checked, { copy: 'working' }, noPictures);
  const html = page ? wholePage(page, { css: '', sha256: '' }) : '';
  const words = html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  return { problems: checked.problems, page: html, words };
}

const report = (lines: string) =>
  `---\ntype: report\ntitle: A title\n${lines}---\n\n## Background\n\nBody words.\n`;
const rulesOf = (problems: readonly Problem[]) => new Set(problems.map(({ rule }) => rule));

describe('bad input', () => {
  const spoken: [string, string, string, string[]][] = [
    [
      'unclosed details',
      '---\ntype: report\ntitle: A title\n\n## Background\n\nBody words.\n',
      'front-matter-unclosed',
      ['A title', 'Body words.'],
    ],
    ['half-typed details', report('comm\n'), 'front-matter-invalid-yaml', ['A title', 'Body words.']],
    [
      'tabs',
      report('lead_officer:\n\tname: Robin Ashdown\n'),
      'front-matter-invalid-yaml',
      ['Robin Ashdown'],
    ],
    [
      'a field given twice',
      report('committee: Cabinet\ncommittee: Council\n'),
      'front-matter-invalid-yaml',
      ['Cabinet'],
    ],
    [
      'a number sign',
      report('purpose: Award contract #4471 to Acme\n'),
      'front-matter-text-cut',
      ['Award contract #4471 to Acme'],
    ],
    ['a colon in a title', report('public_title: Leisure centres: award\n'), 'front-matter-invalid-yaml', []],
    [
      'a star',
      report('recommendations:\n  - *that* it be so\n'),
      'front-matter-invalid-yaml',
      ['that', 'it be so'],
    ],
    [
      'an apostrophe first',
      report("purpose: 'tis to renew\n"),
      'front-matter-invalid-yaml',
      ["'tis to renew"],
    ],
    [
      'an exclamation mark',
      report('purpose: !important work\n'),
      'front-matter-invalid-yaml',
      ['!important work'],
    ],
    [
      'a link first',
      report('purpose: [link](https://a.example) first\n'),
      'front-matter-invalid-yaml',
      ['link', 'first'],
    ],
    ['a written date', report('meeting_date: 12 July 2017\n'), 'date-form', ['12 July 2017']],
    [
      'a body of two million',
      report('') + 'Long words. '.repeat(200_000),
      'body-too-long',
      ['A title', 'is not shown'],
    ],
    [
      'a paragraph of tens of thousands of marks',
      `${report('')}\n${'some _words_ of it\n'.repeat(20_000)}`,
      'body-too-long',
      ['A title', 'is not shown'],
    ],
    ...['- ', '(a) ', '1. ', '> ', ':::exempt\n'].map((mark): [string, string, string, string[]] => [
      `${JSON.stringify(mark)} five thousand times`,
      `${report('')}\n${mark.repeat(5000)}x\n`,
      'nested-too-deep',
      ['A title', 'is not shown'],
    ]),
  ];
  for (const [name, text, rule, kept] of spoken) {
    it(`says so and keeps every word: ${name}`, () => {
      const { problems, words } = look(text);
      assert.ok(rulesOf(problems).has(rule), [...rulesOf(problems)].join());
      for (const each of kept) assert.ok(words.includes(each), `${each} is not in: ${words}`);
    });
  }

  it('calls no section missing that may stand in a body too long to be read', () => {
    const { problems } = look(`${report('')}\n${'Long words. '.repeat(200_000)}`);
    assert.ok(!rulesOf(problems).has('section-missing'));
  });

  const silent: [string, string, string[]][] = [
    ['lists in lists in a field', `purpose: |\n  ${'- '.repeat(5000)}deep\n`, ['deep']],
    ['an item number with a nought', 'agenda_item: 012\n', ['012']],
    ['no as an answer', 'key_decision: no\n', ['A title']],
    ['a telephone number', 'lead_officer:\n  name: Robin\n  telephone: 01189 372421\n', ['01189 372421']],
    [
      'a sentence with a colon in a list',
      'recommendations:\n  - That Cabinet: approve the award\n  - RESOLVED: That it be so\n',
      ['That Cabinet: approve the award', 'RESOLVED: That it be so'],
    ],
  ];
  for (const [name, lines, kept] of silent) {
    it(`takes it as meant and says nothing of it: ${name}`, () => {
      const { problems, words } = look(report(lines));
      const about = [...rulesOf(problems)].filter((rule) => rule.startsWith('front-matter-'));
      assert.deepEqual(
        about.filter((rule) => rule !== 'front-matter-schema'),
        [],
      );
      for (const each of kept) assert.ok(words.includes(each), `${each} is not in: ${words}`);
    });
  }

  it('leaves alone what is not ours: nothing, no details, another file’s details', () => {
    for (const text of [
      '',
      '\uFEFF',
      'Just words.',
      '---\ntitle: A blog\n---\n',
      '\u0000\u0001PK\u0003\u0004',
    ]) {
      assert.deepEqual(look(text).problems, []);
    }
  });

  it('finds the same with any line end, and behind a byte-order mark', () => {
    const text = report('purpose: [say what]\n') + '\n## Background\n\n[to do]\n';
    const asFound = (found: readonly Problem[]) => found.map(({ rule, message }) => `${rule}: ${message}`);
    const expected = asFound(look(text).problems);
    assert.ok(expected.length > 2);
    for (const changed of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      const { problems, words } = look(changed);
      assert.deepEqual(asFound(problems), expected);
      assert.ok(words.includes('Body words.'));
    }
  });

  it('takes headings in code and comments for none', () => {
    const { problems } = look(report('') + '\n```\n## Background\n```\n\n<!--\n## Background\n-->\n');
    assert.ok(!rulesOf(problems).has('section-duplicated'));
  });

  it('reads a hundred levels of quotation, and ten thousand brackets', () => {
    assert.ok(look(report('') + `\n${'> '.repeat(100)}deep words\n`).words.includes('deep words'));
    assert.ok(look(report('') + `\n${'['.repeat(10_000)}\n`).words.includes('[[['));
    assert.ok(look(report('') + `\n${'*a **b '.repeat(2000)}\n`).words.includes('Body words.'));
  });

  it('survives an alias bomb', () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('');
    assert.ok(look(report(`a0: &a0 [x, x]\n${bomb}`)).page.length < 200_000);
  });

  it('never fails and gives every span a place in the file, whatever is typed', () => {
    const scrap = fc.constantFrom(
      '---\n',
      'type: report\n',
      'type: minutes\n',
      'type: agenda\n',
      'title: x\n',
      'purpose: |\n  x [y]\n',
      'recommendations:\n  - That *x*\n',
      'items:\n  - title: x\n',
      'implications:\n  legal: None\n',
      'exempt:\n  paragraphs: [3]\n',
      'appendices:\n  - {title: x, file: ../x}\n',
      'meeting_date: 31/06/2026\n',
      '## Background\n',
      '## Purpose\n',
      '\n',
      '\n\n',
      'RESOLVED That:\n',
      '1. x\n',
      '(a) x\n',
      'words {#a}\n',
      '[](#a)\n',
      '[^1]\n',
      '[^1]: note\n',
      ':::exempt{paragraphs="3"}\n',
      ':::\n',
      '| a |\n| - |\n| b |\n',
      '<b>x\n',
      '> ',
      '`',
      '\r\n',
      '\t',
      '[a]: x\n',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
        const text = `---\ntype: report\n${scraps.join('')}`;
        for (const { span, fixes } of look(text).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.span.end <= text.length);
        }
      }),
      { numRuns: 250 },
    );
  });
});
