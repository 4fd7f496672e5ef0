import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const council = 'examples/harrowmere';

interface Outcome {
  readonly files: readonly {
    readonly path: string;
    readonly problems: readonly { readonly rule: string }[];
  }[];
}

interface Details {
  readonly agenda: string;
  readonly items: readonly { readonly report?: string }[];
  readonly recommendations: readonly { readonly text: string }[];
  readonly appendices: readonly { readonly file: string }[];
}

function detailsOf(path: string): Details {
  return parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '', { schema: 'failsafe' }) as Details;
}

describe('the example council', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', council, '--no-cache', '--format', 'json'],
    {
      encoding: 'utf8',
    },
  );
  const { files } = JSON.parse(stdout) as Outcome;
  const report = `${council}/reports/short-breaks-contract.md`;
  const agenda = `${council}/agendas/2026-10-15-cabinet.md`;
  const minutes = `${council}/minutes/2026-10-15-cabinet.md`;

  it('checks clean, save for the draft', () => {
    const faulty = files.filter(({ problems }) => problems.length > 0).map(({ path }) => path);
    assert.deepEqual(faulty, [`${council}/reports/focused-visit-draft.md`]);
    assert.ok([report, agenda, minutes].every((path) => files.some((file) => file.path === path)));
  });

  it('shows in the draft what an officer most often has to put right', () => {
    const rules = new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
    const taught = [
      'front-matter-text-cut',
      'implication-nil-unexplained',
      'placeholder-left',
      'recommendation-form',
      'section-empty',
      'section-missing',
      'section-out-of-order',
      'section-stated-twice',
      'unknown-field',
    ];
    assert.deepEqual(
      taught.filter((rule) => !rules.has(rule)),
      [],
    );
  });

  it('names files that exist', () => {
    const { items } = detailsOf(agenda);
    const named = [
      ...items.flatMap((item) => (item.report ? [join(dirname(agenda), item.report)] : [])),
      ...detailsOf(report).appendices.map(({ file }) => join(dirname(report), file)),
      join(dirname(minutes), detailsOf(minutes).agenda),
    ];
    assert.equal(named.length, 4);
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('minutes what was recommended', () => {
    const text = readFileSync(minutes, 'utf8');
    const { recommendations } = detailsOf(report);
    assert.equal(recommendations.length, 3);
    for (const recommendation of recommendations) assert.ok(text.includes(recommendation.text.trim()));
  });
});
