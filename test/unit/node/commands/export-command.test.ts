import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportedPaper } from '../../../../src/core/export/exported.ts';

describe('the export command', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-command-'));
    await mkdir(join(folder, 'reports'));
    await writeFile(join(folder, 'council.yaml'), 'extends: england\n');
    await writeFile(
      join(folder, 'reports', 'land.md'),
      '---\ntype: report\ntitle: Land\n---\n\n## Background\n\nOpen.\n\n:::exempt{paragraphs="3"}\nSecret.\n:::\n',
    );
    await writeFile(
      join(folder, 'agenda.md'),
      '---\ntype: agenda\nitems:\n  - title: Land\n    report: reports/land.md\n  - title: Outside\n    report: ../outside.md\n---\n',
    );
    await writeFile(join(folder, 'other.md'), '# Not one of ours\n');
  });

  after(() => rm(folder, { recursive: true }));

  const exported = (name: string, ...args: readonly string[]) => {
    const run = spawnSync(process.execPath, ['dist/cli.js', 'export', join(folder, name), ...args], {
      encoding: 'utf8',
    });
    return { status: run.status, text: run.stdout, said: run.stderr };
  };

  it('writes the items with their reports, and reads none from outside', async () => {
    const out = join(folder, 'out.json');
    assert.equal(
      exported('agenda.md', '--to', 'json', '--members', '--today', '2026-12-01', '-o', out).status,
      0,
    );
    const {
      items,
      problems,
      not_for_publication: mark,
    } = JSON.parse(await readFile(out, 'utf8')) as ExportedPaper;
    assert.deepEqual(
      items.map(({ number, title, reports }) => [number, title, reports[0]?.to_follow]),
      [
        ['1', 'Land', false],
        ['2', 'Outside', true],
      ],
    );
    assert.ok(problems.some(({ rule }) => rule === 'agenda-report-missing'));
    assert.match(mark ?? '', /^Not for publication\. Exempt information within paragraph 3 of /);
  });

  it('says how many errors are left, and goes on', () => {
    const { status, text, said } = exported(
      'reports/land.md',
      '--to',
      'html',
      '--public',
      '--today',
      '2026-12-01',
    );
    assert.equal(status, 0);
    assert.match(text, /^<!DOCTYPE html>/i);
    assert.match(
      said,
      /land\.md: Errors left: [1-9]\d*, which “check” lists\. It is exported all the same\.\n$/,
    );
  });

  it('wants to know whose copy of exempt matter is meant, in the reports too', () => {
    for (const name of ['agenda.md', 'reports/land.md']) {
      assert.match(exported(name, '--to', 'json').said, /holds exempt matter: say --public or --members/);
      const { status, text } = exported(name, '--to', 'json', '--public');
      assert.equal(status, 0);
      assert.match(text, /Open\./);
      assert.doesNotMatch(text, /Secret/);
    }
  });

  it('publishes nothing of a paper in which an exempt passage is begun wrongly', async () => {
    await writeFile(
      join(folder, 'wrong.md'),
      '---\ntype: minutes\n---\n\n## A\n\n::: exempt\nSecret.\n:::\n',
    );
    const { status, text, said } = exported('wrong.md', '--to', 'json', '--public');
    assert.deepEqual([status, text], [1, '']);
    assert.match(said, /wrong\.md:7 /);
  });

  it('says what is wrong with the call', () => {
    assert.match(exported('agenda.md').said, /--to is \S+ or/);
    assert.match(exported('agenda.md', '--to', 'odt').said, /--to is .*json.*, not “odt”/);
    assert.match(exported('agenda.md', '--to', 'json', '--public', '--members').said, /Choose one of/);
    assert.deepEqual(
      [exported('other.md', '--to', 'json').status, exported('other.md', '--to', 'json').text],
      [1, ''],
    );
    assert.equal(exported('nowhere.md', '--to', 'json').status, 2);
  });

  it('leaves the old file as it was where the new one cannot be whole', async () => {
    const out = join(folder, 'kept.docx');
    await writeFile(out, 'what was there before');
    await writeFile(join(folder, 'council.yaml'), 'extends: england\nappearance:\n  template: gone.dotx\n');
    const refused = exported('reports/land.md', '--to', 'docx', '--public', '-o', out);
    assert.equal(refused.status, 2);
    assert.match(refused.said, /template “gone\.dotx” is not there/);
    assert.equal(await readFile(out, 'utf8'), 'what was there before');
    await writeFile(join(folder, 'council.yaml'), 'extends: england\n');
    assert.equal(exported('reports/land.md', '--to', 'docx', '--public', '-o', out).status, 0);
    assert.equal((await readFile(out)).subarray(0, 2).toString(), 'PK');
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('kept')),
      ['kept.docx'],
    );
  });

  it('leaves the old file as it was where it is interrupted', async () => {
    const out = join(folder, 'stopped.docx');
    await writeFile(out, 'what was there before');
    const args = [
      'dist/cli.js',
      'export',
      join(folder, 'reports/land.md'),
      '--to',
      'docx',
      '--public',
      '-o',
      out,
    ];
    for (let after = 20; after < 140; after += 30) {
      const run = spawn(process.execPath, args);
      const end = new Promise<void>((resolve) => run.on('close', () => resolve()));
      setTimeout(() => run.kill('SIGKILL'), after);
      await end;
      const now = await readFile(out);
      assert.ok(
        now.toString() === 'what was there before' || now.subarray(0, 2).toString() === 'PK',
        'old or whole',
      );
    }
  });
});
