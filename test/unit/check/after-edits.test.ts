import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { check } from '../../../src/core/check/check.ts';
import { rules } from '../../../src/core/check/rules.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';

const folder = 'test/fixtures/rules';

/** A report in which almost every rule has something to say: the bodies of all cases with problems, under the details of one. */
function everyFault(): string {
  const details = readFileSync(`${folder}/section-missing/some-in-each-place.md`, 'utf8').split('\n---\n')[0];
  const bodies = readdirSync(folder).flatMap((rule) =>
    readdirSync(`${folder}/${rule}`)
      .filter((file) => file.endsWith('.problems') && statSync(`${folder}/${rule}/${file}`).size > 0)
      .map((file) => file.replace(/problems$/, 'md'))
      .map((file) => readFileSync(`${folder}/${rule}/${file}`, 'utf8').split('\n---\n').slice(1).join('\n')),
  );
  return `${details ?? ''}\n---\n${bodies.join('\n').replaceAll('\r', '')}`;
}

describe('a check after an edit', () => {
  const all = Object.fromEntries(rules.map(({ name }) => [name, 'info' as const]));
  const context = { profile: { ...defaultProfile(), rules: all }, today: '2026-11-02' };
  const typed = fc.constantFrom(
    'x',
    ' ',
    '\n\n',
    '\n## Legal implications\n',
    '<!--',
    '-->',
    '[^1]',
    '|',
    '31 June ',
    ':::',
  );

  it('says what a first check of the same text says', () => {
    const start = everyFault();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), typed), { maxLength: 4 }),
        (edits) => {
          let text = start;
          let paper = parse(text);
          check(paper, context);
          for (const [place, length, words] of edits) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + words + text.slice(at + length);
            paper = parse(text, paper);
            assert.deepEqual(check(paper, context).problems, check(parse(text), context).problems);
          }
        },
      ),
      { numRuns: 3, seed: 42 },
    );
  }).timeout(60_000);
});
