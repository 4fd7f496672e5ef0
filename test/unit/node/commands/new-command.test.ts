import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the new command', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'new-command-'));
    for (const name of ['agendas', 'reports', 'minutes']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'council.yaml'), 'extends: wokingham\nresolution_style: to\n');
    await writeFile(
      join(folder, 'reports', 'lamps.md'),
      '---\ntype: report\ntitle: Lamps\nrecommendations: [That the contract be awarded.]\n---\n',
    );
    await writeFile(
      join(folder, 'agendas', 'cabinet.md'),
      '---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: 2026-12-10\nitems:\n  - title: Lamps\n    report: ../reports/lamps.md\n---\n',
    );
  });

  after(() => rm(folder, { recursive: true }));

  const begin = (...args: readonly string[]) => {
    const run = spawnSync(process.execPath, ['dist/cli.js', 'new', ...args], { encoding: 'utf8' });
    return { status: run.status, text: run.stdout, said: run.stderr };
  };
  const at = (...path: string[]) => join(folder, ...path);
  const meeting = ['--committee', 'Cabinet', '--meeting-date', '10 December 2026'];

  it('begins a report in the practice of the council nearest to where it is written', async () => {
    const out = at('reports', 'new.md');
    assert.deepEqual(begin('report', ...meeting, '--title', 'Lamps: #2', '--kind', 'briefing', '-o', out), {
      status: 0,
      text: '',
      said: '',
    });
    const text = await readFile(out, 'utf8');
    assert.match(text, /^report_type: briefing\nstatus: draft\ntitle: 'Lamps: #2'\n/m);
    assert.match(text, /^meeting_date: 2026-12-10$/m);
    assert.deepEqual((await readdir(at('reports'))).sort(), ['lamps.md', 'new.md']);
    assert.match(begin('report', ...meeting, '--title', 'A', '--profile', 'kent').text, /^## Background$/m);
  });

  it('begins an agenda with the standing items', () => {
    const { status, text } = begin('agenda', ...meeting, '--venue', 'The hall', '--profile', 'wales');
    assert.equal(status, 0);
    assert.match(text, /^venue: 'The hall'\nitems:\n {2}- title: 'Apologies for absence'$/m);
  });

  it('begins minutes from an agenda and its reports', async () => {
    const out = at('minutes', 'cabinet.md');
    assert.equal(begin('minutes', '--agenda', at('agendas', 'cabinet.md'), '-o', out).status, 0);
    const text = await readFile(out, 'utf8');
    assert.match(text, /^agenda: '\.\.\/agendas\/cabinet\.md'$/m);
    assert.match(text, /\n## Lamps\n\n[^]*\nRESOLVED to award the contract\.\n/);
  });

  it('says what is wrong with the call', () => {
    const cases: [RegExp, ...string[]][] = [
      [/new needs one of report, agenda, minutes/],
      [/new needs one of report, agenda, minutes/, 'notice'],
      [/This needs --committee/, 'report', '--meeting-date', '2026-12-10', '--title', 'A'],
      [
        /--meeting-date is a date such as 2026-12-10, not “soon”/,
        'agenda',
        '--committee',
        'A',
        '--meeting-date',
        'soon',
      ],
      [/--kind is decision or noting .*, not “odd”/, 'report', ...meeting, '--title', 'A', '--kind', 'odd'],
      [/--title is not asked here, but only --committee/, 'agenda', ...meeting, '--title', 'A'],
      [/This needs --agenda/, 'minutes'],
      [/is not an agenda/, 'minutes', '--agenda', at('reports', 'lamps.md')],
      [/There is no file/, 'minutes', '--agenda', at('nowhere.md')],
    ];
    for (const [message, ...args] of cases) {
      const { status, said } = begin(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(said, message);
    }
  });
});
