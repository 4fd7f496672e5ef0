import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');

const good = `---
type: report
title: Street lighting
report_type: briefing
status: draft
committee: Cabinet
meeting_date: 2026-12-10
report_of: Director of Place
---

## Background

The contract ends on 31 March 2027.
`;
const bad = good.replace('The contract', 'The [name of contract] contract');

describe('committee-reports check', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-command-'));
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports/good.md'), good);
    writeFileSync(join(folder, 'reports/bad.md'), bad);
    writeFileSync(join(folder, 'reports/notes.md'), '# Notes\n');
    writeFileSync(join(folder, 'word.md'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    writeFileSync(join(folder, 'empty.md'), '');
  });

  after(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '--no-cache', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  }

  it('prints a line a problem: path, line, column, severity, message, rule', () => {
    const { status, out } = run('reports/bad.md');
    assert.equal(
      out,
      'reports/bad.md:13:5 error “[name of contract]” is still to be filled in. placeholder-left\n',
    );
    assert.equal(status, 1);
  });

  it('looks into folders and patterns, leaves alone what is not ours there, and says nothing of what is fine', () => {
    for (const path of ['.', 'reports', 'reports/', '**/*.md', './reports']) {
      assert.match(run(path).out, /^(?:\.\/)?reports\/bad\.md:13:5 [^\n]*\n$/, path);
    }
    assert.deepEqual(run('reports/good.md'), { status: 0, out: '', err: '' });
  });

  it('prints JSON as promised, lines and columns from 1', () => {
    const { out } = run('reports/bad.md', 'reports/good.md', '--format', 'json');
    assert.deepEqual(JSON.parse(out), {
      files: [
        {
          path: 'reports/bad.md',
          problems: [
            {
              rule: 'placeholder-left',
              severity: 'error',
              message: '“[name of contract]” is still to be filled in.',
              line: 13,
              column: 5,
              endLine: 13,
              endColumn: 23,
            },
          ],
        },
        { path: 'reports/good.md', problems: [] },
      ],
      summary: { files: 2, errors: 1, warnings: 0, infos: 0 },
    });
  });

  it('says of a file named outright that it is not ours, or no text', () => {
    for (const [path, rule] of [
      ['reports/notes.md', 'file-not-ours'],
      ['empty.md', 'file-not-ours'],
      ['word.md', 'file-not-text'],
    ] as const) {
      const { status, out } = run(path);
      assert.match(out, new RegExp(`^${path}:1:1 error .* ${rule}\n$`));
      assert.equal(status, 1);
    }
  });

  it('checks in the practice of the nearest council.yaml, and says what is wrong with that', () => {
    writeFileSync(join(folder, 'council.yaml'), 'extends: england\nrules:\n  placeholder-left: warning\n');
    try {
      assert.match(run('reports/bad.md').out, /:13:5 warning /);
      assert.equal(run('reports/bad.md').status, 0);
      assert.equal(run('reports/bad.md', '--max-warnings', '0').status, 1);
      assert.match(run('reports/bad.md', '--profile', 'wales').out, /:13:5 error /);
      writeFileSync(join(folder, 'council.yaml'), 'extends: atlantis\n');
      assert.match(run('reports').out, /^council\.yaml:1:10 error /);
    } finally {
      rmSync(join(folder, 'council.yaml'));
    }
  });

  it('says with status 2 that the call is wrong', () => {
    const calls: [string[], RegExp][] = [
      [[], /needs a file/],
      [['nowhere.md'], /no file or folder “nowhere\.md”/],
      [['reports', '--format', 'xml'], /--format/],
      [['reports', '--profile', 'atlantis'], /“atlantis”/],
      [['reports', '--today', 'soon'], /--today/],
      [['reports', '--max-warnings', 'few'], /--max-warnings/],
      [['reports', '--loud'], /--loud/],
    ];
    for (const [args, says] of calls) {
      const { status, err } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, says);
    }
  });
});
