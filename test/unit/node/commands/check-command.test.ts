import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('says of a report, and of an agenda, that another agenda names the report, though only one is checked', () => {
    const agenda = (date: string) =>
      `---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: ${date}\nitems:\n  - title: Lighting\n    report: reports/good.md\n---\n`;
    const files = ['first.md', 'second.md'].map((name) => join(folder, name));
    const [first = '', second = ''] = files;
    writeFileSync(first, agenda('2026-12-10'));
    writeFileSync(second, agenda('2026-12-17'));
    writeFileSync(join(folder, 'council.yaml'), 'council: Harrowmere\n');
    try {
      const now = ['--today', '2026-11-02'];
      assert.match(
        run('reports/good.md', ...now).out,
        /^reports\/good\.md:7:15 warning More than one agenda names this report: Cabinet, Thu 10 Dec 2026 \(“\.\.\/first\.md”\) and Cabinet, Thu 17 Dec 2026 \(“\.\.\/second\.md”\)\..* report-on-two-agendas\n/,
      );
      assert.match(run('first.md', ...now).out, /^first\.md:7:13 warning .* agenda-report-on-another\n/);
      rmSync(second);
      assert.doesNotMatch(run('first.md', 'reports/good.md', ...now).out, /agendas?-on/);
      writeFileSync(first, agenda('2026-12-17'));
      assert.match(run('reports/good.md', ...now).out, /:7:15 warning .* report-meeting-differs\n/);
    } finally {
      for (const file of [...files, join(folder, 'council.yaml')]) rmSync(file, { force: true });
    }
  });

  it('finds the same over several cores as in one, in the order of the paths', () => {
    mkdirSync(join(folder, 'many'));
    const names = Array.from({ length: 40 }, (_, index) => `many/${index}.md`).sort();
    for (const [index, name] of names.entries()) {
      writeFileSync(join(folder, name), index % 3 === 0 ? bad.replace('contract]', `${name}]`) : good);
    }
    const spread = run('many').out;
    assert.deepEqual(
      spread.split('\n').flatMap((line) => line.split(':')[0] || []),
      names.filter((_, index) => index % 3 === 0),
    );
    const [some, others] = [names.slice(0, 7), names.slice(7, 14)];
    assert.ok(spread.startsWith(run(...some).out + run(...others).out));
    rmSync(join(folder, 'many'), { recursive: true });
  });

  it('mends what is certain, whole, where a link leads, and keeps line ends and rights', () => {
    const text = bad.replace('2026-12-10', '10/12/2026').replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'real.md'), text, { mode: 0o640 });
    symlinkSync('real.md', join(folder, 'link.md'));
    const { status, out, err } = run('link.md', '--fix');
    assert.match(err, /^link\.md: mended 1: date-form\.\n$/);
    assert.match(out, /^link\.md:13:5 error [^\n]* placeholder-left\n$/);
    assert.equal(status, 1);
    assert.equal(readFileSync(join(folder, 'real.md'), 'utf8'), text.replace('10/12/2026', '2026-12-10'));
    assert.ok(lstatSync(join(folder, 'link.md')).isSymbolicLink());
    if (process.platform !== 'win32') assert.equal(lstatSync(join(folder, 'real.md')).mode & 0o777, 0o640);
    assert.deepEqual(run('link.md', '--fix').err, '');
    for (const name of ['link.md', 'real.md']) rmSync(join(folder, name));
  });

  it('says without writing what it would mend, if asked to', () => {
    const typed = '---\ntype: report\n---\n\n## Background\n\n1.1 Words.\n';
    writeFileSync(join(folder, 'typed.md'), typed);
    const { err } = run('typed.md', '--fix', '--dry-run');
    assert.match(err, /^typed\.md: would mend 1: typed-number\.$/m);
    assert.equal(readFileSync(join(folder, 'typed.md'), 'utf8'), typed);
    assert.deepEqual(run('typed.md', '--dry-run').status, 2);
    rmSync(join(folder, 'typed.md'));
  });

  it('takes a folder for the council.yaml in it, and checks one that is named', () => {
    mkdirSync(join(folder, 'council'));
    assert.match(run('reports', '--profile', 'council').err, /There is no council\.yaml in “council”\./);
    const council = join(folder, 'council', 'council.yaml');
    writeFileSync(council, 'extends: england\nrules: {placeholder-left: off}\n');
    assert.equal(run('reports', '--profile', 'council').status, 0);
    assert.deepEqual(run('council/council.yaml'), { status: 0, out: '', err: '' });
    writeFileSync(council, 'extends: nowhere\n');
    assert.match(run('council/council.yaml').out, /^council\/council\.yaml:1:10 error /);
    rmSync(join(folder, 'council'), { recursive: true });
  });

  it('leaves a file as it is that it could not write back as it was', () => {
    const bytes = Buffer.concat([
      Buffer.from(bad.replace('2026-12-10', '10/12/2026')),
      Buffer.from([0xe9, 0x0a]),
    ]);
    writeFileSync(join(folder, 'latin.md'), bytes);
    assert.match(
      run('latin.md', '--fix').err,
      /“latin\.md” is not mended: it holds characters that are not UTF-8/,
    );
    assert.deepEqual(readFileSync(join(folder, 'latin.md')), bytes);
    rmSync(join(folder, 'latin.md'));
  });

  it('prints errors alone if asked to, and no control characters where nobody looks', () => {
    const { out } = run('reports', '--quiet', '--profile', 'kent');
    assert.match(out, / error /);
    assert.doesNotMatch(out, / (?:warning|info) /);
    for (const text of [out, run('reports').err]) assert.equal(text.includes('\u001B'), false);
  });

  it('says where there is nothing to check', () => {
    mkdirSync(join(folder, 'bare'));
    writeFileSync(join(folder, 'bare/notes.md'), '# Notes\n');
    const { status, out, err } = run('bare');
    assert.deepEqual({ status, out }, { status: 0, out: '' });
    assert.match(err, /^There is no report, agenda or minutes there\.\n$/);
    rmSync(join(folder, 'bare'), { recursive: true });
  });

  it('names every path that leads nowhere', () => {
    assert.match(run('none/**/*.md').err, /No file matches “none\/\*\*\/\*\.md”\./);
    const { status, err } = run('reports', 'one.md', 'two');
    assert.equal(status, 2);
    assert.match(err, /“one\.md”[^]*“two”/);
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
