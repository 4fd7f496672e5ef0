import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../../src/core/check/check.ts';
import { rules } from '../../../src/core/check/rules.ts';
import { AgendasByReport } from '../../../src/core/meeting/agendas-by-report.ts';
import { namingAgendas } from '../../../src/core/meeting/naming-agendas.ts';
import { paperFacts } from '../../../src/core/meeting/paper-facts.ts';
import { pathFrom } from '../../../src/core/meeting/path-from.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { lineIndex } from '../../../src/core/line-index.ts';

/**
 * One folder a rule, one pair a case: `<case>.md`, and in `<case>.problems` what the rule says of it, a line a
 * problem (`line:col-line:col severity message`). `<case>.fixed` is the text once the first fix of each is made.
 * A case in another nation or council ends in its profile's name, `exempt.wales.md`, or has a council file of its
 * own beside it: `<case>.council.yaml`.
 * Other papers that a case names stand in folders below: `beside/agenda.md`.
 * UPDATE_FIXTURES=1 writes what the rules say now; read it before you keep it.
 */
const folder = 'test/fixtures/rules';
const update = process.env['UPDATE_FIXTURES'] === '1';

function profileFor(rule: string, path: string): Profile {
  const council = `${folder}/${rule}/${path.replace(/\.md$/, '.council.yaml')}`;
  if (existsSync(council)) return readProfile(readFileSync(council, 'utf8')).profile;
  return builtinProfile(/\.([a-z-]+)\.md$/.exec(path)?.[1] ?? '') ?? defaultProfile();
}

function problemsOf(rule: string, path: string, text: string): readonly Problem[] {
  const profile = profileFor(rule, path);
  // A rule that is off by default is tried here as if a council had turned it on.
  const off = rules.find(({ name }) => name === rule)?.severity === 'off';
  const tried = off ? { ...profile, rules: { ...profile.rules, [rule]: 'info' as const } } : profile;
  const exists = (beside: string) =>
    beside.startsWith('../') ? 'outside' : existsSync(`${folder}/${rule}/${beside}`);
  const paperAt = (beside: string) =>
    exists(beside) === true ? parse(readFileSync(`${folder}/${rule}/${beside}`, 'utf8')) : undefined;
  const agendasThatName = (beside?: string) =>
    namingAgendas(agendasBeside(rule), path, beside === undefined ? path : pathFrom(path, beside));
  const context = { profile: tried, today: '2026-11-02', exists, paperAt, agendasThatName };
  const { problems } = check(parse(text), context);
  return problems.filter((problem) => problem.rule === rule);
}

function agendasBeside(rule: string): AgendasByReport {
  const agendas = new AgendasByReport();
  const beside = `${folder}/${rule}/beside`;
  for (const name of existsSync(beside) ? readdirSync(beside) : []) {
    agendas.take(`beside/${name}`, paperFacts(parse(readFileSync(`${beside}/${name}`, 'utf8'))));
  }
  return agendas;
}

/** The text after the first fix, and the first fix of what is then found, until nothing offers one. */
function mended(rule: string, path: string, text: string): string {
  const seen = new Set<string>();
  for (let now = text; !seen.has(now);) {
    seen.add(now);
    const fix = problemsOf(rule, path, now).find(({ fixes }) => fixes.length > 0)?.fixes[0];
    if (!fix) return now;
    now = applyEdits(now, fix.edits);
  }
  throw new Error(`the fixes of ${path} never end`);
}

function asLines(text: string, problems: readonly Problem[]): string {
  const lines = lineIndex(text);
  return problems
    .map(({ span, severity, message }) => {
      const start = lines.at(span.start);
      const end = lines.at(span.end);
      return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${message}\n`;
    })
    .join('');
}

function holds(path: string, found: string): void {
  if (update) writeFileSync(path, found);
  else assert.equal(found, readFileSync(path, 'utf8'));
}

for (const { name } of rules) {
  describe(name, () => {
    const cases = existsSync(`${folder}/${name}`)
      ? readdirSync(`${folder}/${name}`).filter((file) => file.endsWith('.md'))
      : [];

    for (const file of cases) {
      it(`says of ${file} what its fixture says`, () => {
        const base = `${folder}/${name}/${file.replace(/\.md$/, '')}`;
        const text = readFileSync(`${base}.md`, 'utf8');
        const problems = problemsOf(name, file, text);
        holds(`${base}.problems`, asLines(text, problems));
        if (problems.some(({ fixes }) => fixes.length > 0)) holds(`${base}.fixed`, mended(name, file, text));
      });
    }

    // What takes two million characters is made where it is tested: test/unit/check/bad-input.test.ts.
    if (name === 'body-too-long') return;

    it('has a case it speaks up about and one it is silent about', () => {
      const counts = cases.map(
        (file) => problemsOf(name, file, readFileSync(`${folder}/${name}/${file}`, 'utf8')).length,
      );
      assert.ok(
        counts.some((count) => count > 0),
        'no case with a problem',
      );
      assert.ok(counts.includes(0), 'no case without one');
    });
  });
}
