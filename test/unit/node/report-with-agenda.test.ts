import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportedPaper, ExportedProblem } from '../../../src/core/export/exported.ts';

describe('a report that an agenda names, on the command line', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-with-agenda-'));
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    for (const name of ['agendas', 'reports']) await mkdir(join(folder, name));
    await write('council.yaml', 'extends: england\n');
    await write('reports/lamps.md', '---\ntype: report\ntitle: Lamps\nmeeting_date: 2026-12-10\n---\n');
    await write(
      'reports/land.md',
      '---\ntype: report\ntitle: Land\n---\n\n::exempt{paragraphs="3"}\nSecret.\n',
    );
    await write(
      'agendas/cabinet.md',
      '---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: 2026-12-17\nitems:\n  - Apologies\n  - title: Land\n    report: ../reports/land.md\n  - title: Lamps\n    number: "7b"\n    report: ../reports/lamps.md\n---\n',
    );
  });

  after(() => rm(folder, { recursive: true }));

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
      encoding: 'utf8',
    });
    return { status, out: stdout, said: stderr };
  };
  const lamps = () => join(folder, 'reports', 'lamps.md');

  it('has its number there, whatever the other reports are', () => {
    const { status, out, said } = run('preview', lamps(), '--public');
    assert.deepEqual([status, said], [0, '']);
    assert.match(out, /<dt>[^<]*<\/dt><dd>7b<\/dd>/);
    assert.doesNotMatch(out, /Secret|Apologies/);
  });

  it('is the only item that can be asked for by its number', () => {
    assert.match(run('preview', lamps(), '--item', '7B').out, /7b[^]*Supporting documents/);
    assert.equal(run('preview', lamps(), '--item', '1').status, 2);
  });

  it('has the problems that check finds', () => {
    const asOf = ['--today', '2026-11-02'];
    const exported = JSON.parse(run('export', lamps(), '--to', 'json', ...asOf).out) as ExportedPaper;
    const checked = JSON.parse(run('check', lamps(), '--format', 'json', '--no-cache', ...asOf).out) as {
      files: { problems: ExportedProblem[] }[];
    };
    const inAgendas = ({ rule }: ExportedProblem) => rule === 'report-meeting-differs';
    assert.ok(checked.files[0]?.problems.some(inAgendas));
    const plain = ({ rule, line, message }: ExportedProblem) => ({ rule, line, message });
    assert.deepEqual(exported.problems.map(plain), checked.files[0]?.problems.map(plain));
  });
});
