import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { ignoresIn, withoutIgnored } from '../../../src/core/check/ignored.ts';
import { ignoreHere } from '../../../src/core/check/ignore-here.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const context = { profile: defaultProfile(), today: '2026-11-02' };
const problemsIn = (text: string) => check(parse(text), context).problems;
const blanksIn = (text: string) => problemsIn(text).filter(({ rule }) => rule === 'placeholder-left');
const wordsAt = (text: string, { span }: Problem) => text.slice(span.start, span.end);

const text = `---
type: report
title: Award of [contract]
recommendations:
  - That [one] be approved.
  - text: |
      That [two] be approved.

      # [three]
    reason: Because of [four].
implications: { legal: "[five]" }
---

Opening [six]:
- a list [seven]

  of two [eight] paragraphs

## About [nine]

| a | b |
| - | - |
| c | [ten] |

:::exempt{paragraphs="3"}

First [eleven].

Second [twelve].

:::

Note[^1].

[^1]: Note [thirteen].

    More [fourteen].
`;

describe('a remark that asks for rules to be silent', () => {
  it('silences the next block alone', () => {
    const two =
      '---\ntype: report\n---\n\n<!-- ignore placeholder-left: as sent -->\n\n[one] and [two]\n\n[three]\n';
    assert.deepEqual(
      blanksIn(two).map((problem) => wordsAt(two, problem)),
      ['[three]'],
    );
  });

  it('stands among other remarks, in any order', () => {
    const between =
      '---\ntype: report\n---\n\n<!-- ignore section-empty: a -->\n<!-- b -->\n\n<!-- ignore placeholder-left: as\nsent -->\n\n<!-- c -->\n\n[one]\n';
    assert.deepEqual(blanksIn(between), []);
  });

  it('silences nothing without a reason, or from inside words', () => {
    const inside =
      '---\ntype: report\npurpose: |\n  # ignore placeholder-left: no remark\n  [one]\n---\n\n<!-- ignore placeholder-left: -->\n[two]\n\n`<!-- ignore placeholder-left: code -->`\n\n[three]\n';
    assert.equal(blanksIn(inside).length, 3);
  });

  it('is heeded again after an edit elsewhere', () => {
    const before = '---\ntype: report\n---\n\n<!-- ignore placeholder-left: sent so -->\n\n[one]\n\nEnd.\n';
    const after = before.replace('End', 'The end');
    const paper = parse(before);
    check(paper, context);
    assert.deepEqual(check(parse(after, paper), context).problems, problemsIn(after));
  });
});

describe('ignoreHere', () => {
  for (const [name, sample] of [
    ['line feeds', text],
    ['carriage returns', text.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`writes a remark that silences the problem, needed and with its reason, with ${name}`, () => {
      const problems = blanksIn(sample);
      assert.equal(problems.length, 14);
      for (const problem of problems) {
        const edit = ignoreHere(parse(sample), problem, 'quoted from\n the form --> so');
        assert.ok(edit, wordsAt(sample, problem));
        const after = applyEdits(sample, [edit]);
        const left = problemsIn(after);
        const words = left.filter(({ rule }) => rule === problem.rule).map((other) => wordsAt(after, other));
        assert.ok(!words.includes(wordsAt(sample, problem)), after);
        assert.deepEqual(
          left.filter(({ rule }) => rule.startsWith('ignore-')),
          [],
        );
        assert.ok(left.length >= problemsIn(sample).length - 3, after);
        assert.equal(after.replace(/^.*ignore placeholder-left: quoted from the form .*\r?\n/m, ''), sample);
      }
    });
  }

  it('silences what is said of the opening line', () => {
    const bare = '---\ntype: report\ntitle: A\n---\n';
    const problem: Problem = {
      rule: 'body-too-long',
      severity: 'warning',
      message: '',
      span: { start: 0, end: 3 },
      fixes: [],
    };
    const edit = ignoreHere(parse(bare), problem, 'on purpose');
    assert.ok(edit);
    const ignores = ignoresIn(parse(applyEdits(bare, [edit])));
    assert.deepEqual(withoutIgnored([problem], ignores, new Set(), [problem.rule]).kept, []);
  });

  it('writes nothing without a reason', () => {
    const [problem] = blanksIn(text);
    assert.ok(problem);
    assert.equal(ignoreHere(parse(text), problem, ' \n'), undefined);
  });
});
