import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cache } from '../../../../src/node/check/cache.ts';
import { checkFiles } from '../../../../src/node/check/check-files.ts';
import type { CheckSettings } from '../../../../src/node/check/checker.ts';
import { findFiles } from '../../../../src/node/files/find-files.ts';

const report = (fields: string, body: string) =>
  `---\ntype: report\ntitle: Lighting\nreport_type: decision\ncommittee: Cabinet\n${fields}---\n\n${body}`;
const agenda = (items: string) =>
  `---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: 2026-12-10\nitems:\n${items}---\n`;

/** What a file may hold at some time; each of some use to the others. */
const contents: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'council.yaml': [
    undefined,
    'extends: base.yaml\n',
    'nation: wales\ncommittees:\n  - name: Cabinet\n    kind: executive\n',
    'extends: atlantis\n',
  ],
  'base.yaml': [undefined, 'rules:\n  section-missing: warning\n', 'nation: scotland\n'],
  'reports/a.md': [
    undefined,
    '# Notes\n',
    report('meeting_date: 2026-12-10\nappendices:\n  - file: plan.txt\n', '## Background\n\nTBC\n'),
    report('meeting_date: 2026-12-17\n', '## Background\n\nSee Appendix A. {#a}\n'),
    report('', 'Nothing.\n'),
  ],
  'reports/plan.txt': [undefined, 'A plan.'],
  'agendas/b.md': [
    undefined,
    agenda('  - title: Lighting\n    report: ../reports/a.md\n'),
    agenda('  - title: Lighting\n    report: ../../outside.md\n  - title: Minutes\n'),
  ],
  'agendas/d.md': [
    undefined,
    agenda('  - title: Lamps\n    report: ../reports/a.md\n').replace('2026-12-10', '2026-12-17'),
  ],
  'minutes/c.md': [
    undefined,
    '---\ntype: minutes\ncommittee: Cabinet\nmeeting_date: 2026-12-10\nagenda: ../agendas/b.md\n---\n\n## Lighting\n\nRESOLVED: That the report be noted.\n',
  ],
};

const days = ['2026-11-20', '2026-12-02', '2026-12-10'];
const hours = [undefined, '09:00', '18:00'];

describe('the cache of check', () => {
  let folder: string;
  let kept: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-cache-'));
    kept = join(folder, '.kept', 'results.json');
    mkdirSync(join(folder, '.git'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function put(path: string, text: string | undefined): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }

  async function found(settings: CheckSettings, cache: Cache | undefined) {
    const files = await findFiles([folder], assert.fail);
    const { outcomes, faulty } = await checkFiles(files, settings, cache, () => undefined);
    await cache?.save();
    return { checked: outcomes.map(({ checked }) => checked), faulty: faulty.map(({ path }) => path) };
  }

  it('always answers as if there were none, whatever changes', async () => {
    const change = fc.constantFrom(...Object.keys(contents)).chain((path) =>
      fc.record({
        path: fc.constant(path),
        text: fc.constantFrom(...(contents[path] ?? [])),
        today: fc.constantFrom(...days),
        time: fc.constantFrom(...hours),
        profile: fc.constantFrom(undefined, undefined, 'kent'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 8 }), async (changes) => {
        for (const { path, text, today, time, profile } of changes) {
          put(path, text);
          const settings = { profile, now: { today, time } };
          const expected = await found(settings, undefined);
          assert.deepEqual(await found(settings, new Cache(kept)), expected);
          assert.deepEqual(await found(settings, new Cache(kept)), expected);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('checks no file again that stands as it stood', async () => {
    for (const [path, texts] of Object.entries(contents)) put(path, texts[2] ?? texts[1]);
    const settings = { profile: undefined, now: { today: '2026-11-20', time: '09:00' } };
    await found(settings, new Cache(kept));
    const before = readFileSync(kept, 'utf8');
    const files = await findFiles([folder], assert.fail);
    const cache = new Cache(kept);
    const later = { ...settings, now: { today: '2026-11-20', time: '18:00' } };
    const { outcomes } = await checkFiles(files, later, cache, (done) => assert.fail(`${done} checked`));
    assert.equal(outcomes.length, files.length);
    await cache.save();
    assert.equal(readFileSync(kept, 'utf8'), before, 'nothing was found anew');
  });

  it('takes a damaged file, and one of another program, for an empty one', async () => {
    for (const [path, texts] of Object.entries(contents)) put(path, texts[2] ?? texts[1]);
    const settings = { profile: undefined, now: { today: '2026-11-20' } };
    const expected = await found(settings, new Cache(kept));
    const good = readFileSync(kept, 'utf8');
    const damaged = [
      '',
      '[]',
      '\0\0\0',
      good.slice(0, -1),
      good.replace('error', 'info'),
      good.replace(/^./, '_'),
    ];
    for (const text of damaged) {
      writeFileSync(kept, text);
      assert.deepEqual(await found(settings, new Cache(kept)), expected);
    }
  });

  it('does without where it cannot be kept', async () => {
    put('reports/a.md', contents['reports/a.md']?.[2]);
    const settings = { profile: undefined, now: { today: '2026-11-20' } };
    const nowhere = join(folder, 'reports/a.md', 'results.json');
    assert.deepEqual(await found(settings, new Cache(nowhere)), await found(settings, undefined));
  });
});
