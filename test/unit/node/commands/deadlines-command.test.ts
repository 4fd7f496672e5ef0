import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');

interface Told {
  readonly meeting: { readonly date: string; readonly nation: string; readonly kind?: string };
  readonly deadlines: readonly {
    readonly id: string;
    readonly date: string;
    readonly passed: boolean;
    readonly workingOut?: { readonly counted: readonly string[]; readonly words: string };
  }[];
  readonly notes: readonly string[];
}

describe('committee-reports deadlines', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'deadlines-command-'));
    writeFileSync(
      join(folder, 'council.yaml'),
      'nation: wales\ncommittees:\n  - {name: Cabinet, kind: executive}\nnotice: {publication: {count: 4}}\n',
    );
  });

  after(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'deadlines', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  }

  const told = (...args: string[]): Told => JSON.parse(run(...args, '--format', 'json').out) as Told;

  it('says of a body that the council does not have, and of faults in its file', () => {
    const meeting = ['--meeting', '2026-12-10', '--committee'];
    assert.equal(run(...meeting, 'Cabinet').err, '');
    const { status, err } = run(...meeting, 'Cabnet');
    assert.equal(status, 0);
    assert.match(err, /^“Cabnet” is not among the bodies [^]* Did you mean “Cabinet”\?$/m);
    writeFileSync(join(folder, 'faulty.yaml'), 'nation: narnia\n');
    assert.match(
      run('--meeting', '2026-12-10', '--profile', 'faulty.yaml').err,
      /^faulty\.yaml: Problems left: 1, which “check” lists\./,
    );
  });

  it('prints each date with its working-out', () => {
    const { status, out } = run(
      ...[
        '--meeting',
        '10 December 2026',
        '--nation',
        'england',
        '--kind',
        'committee',
        '--today',
        '2026-12-03',
      ],
    );
    assert.equal(status, 0);
    assert.match(
      out,
      /^Thu 10 Dec 2026\n\nWed 2 Dec 2026 \(past\) {2}Publish the agenda and the reports\n {4}5 clear working days before Thu 10 Dec 2026: 3, 4, 7, 8, 9 Dec\.\n {4}Not counted: 2 Dec, the day of publication; 5–6 Dec, weekend; /,
    );
  });

  it('prints the same as JSON', () => {
    const { meeting, deadlines } = told(
      ...['--meeting', '2026-12-10', '--nation', 'England', '--key-decision', '--today', '2026-12-01'],
    );
    assert.deepEqual([meeting.date, meeting.nation, meeting.kind], ['2026-12-10', 'england', 'executive']);
    const plan = deadlines.find(({ id }) => id === 'key-decision-notice');
    assert.deepEqual([plan?.date, plan?.passed], ['2026-11-11', true]);
    const publication = deadlines.find(({ id }) => id === 'publication');
    assert.deepEqual([publication?.date, publication?.passed], ['2026-12-02', false]);
    assert.deepEqual(publication?.workingOut?.counted, [
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
    ]);
    assert.match(publication?.workingOut?.words ?? '', /^5 clear working days before .*weekend/);
  });

  it('prints a calendar file', () => {
    const { out } = run('--meeting', '2026-12-10', '--committee', 'Cabinet', '--format', 'ics');
    assert.match(out, /^BEGIN:VCALENDAR\r\n/);
    assert.match(out, /SUMMARY:Cabinet\r\n/);
  });

  it('goes by the council.yaml at hand, a profile or a nation', () => {
    const publishedBy = (...args: string[]) => {
      const { meeting, deadlines } = told('--meeting', '2026-12-10', ...args);
      return [meeting.nation, meeting.kind, deadlines.find(({ id }) => id === 'publication')?.date];
    };
    assert.deepEqual(publishedBy('--committee', 'cabinet'), ['wales', 'executive', '2026-12-03']);
    assert.deepEqual(publishedBy('--profile', 'scotland'), ['scotland', undefined, '2026-12-04']);
    assert.deepEqual(publishedBy('--nation', 'northern-ireland'), [
      'northern_ireland',
      undefined,
      '2026-12-02',
    ]);
    assert.deepEqual(publishedBy('--profile', 'council.yaml', '--nation', 'england'), [
      'england',
      undefined,
      '2026-12-03',
    ]);
  });

  it('counts from when a meeting was called and its decisions were published', () => {
    const { deadlines } = told(
      ...['--meeting', '2026-12-17', '--nation', 'england', '--kind', 'executive'],
      ...['--convened', '2026-12-15', '--decided', '2026-12-21'],
    );
    const on = (wanted: string) => deadlines.find(({ id }) => id === wanted)?.date;
    assert.deepEqual([on('publication'), on('implementation')], ['2026-12-15', '2026-12-31']);
  });

  it('says what is wrong with the call', () => {
    for (const [args, message] of [
      [[], /needs the day of the meeting/],
      [['--meeting', '31 June 2026'], /--meeting is a date/],
      [['--meeting', '2026-12-10', '--nation', 'france'], /--nation is england or wales/],
      [['--meeting', '2026-12-10', '--kind', 'party'], /--kind is council or executive/],
      [['--meeting', '2026-12-10', '--format', 'xml'], /--format is text or json or ics/],
      [['--meeting', '2026-12-10', '--profile', 'atlantis'], /no profile or file “atlantis”/],
      [['--meeting', '2026-12-10', '--teatime'], /teatime/],
    ] as const) {
      const { status, out, err } = run(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    }
  });
});
