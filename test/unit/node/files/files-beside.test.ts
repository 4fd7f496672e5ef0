import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBeside } from '../../../../src/node/files/files-beside.ts';
import { homeOf } from '../../../../src/node/files/home-folder.ts';

describe('filesBeside', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-beside-'));
    mkdirSync(join(folder, 'council/reports/appendices'), { recursive: true });
    for (const file of ['elsewhere.txt', 'council/plan.txt', 'council/reports/appendices/map.txt']) {
      writeFileSync(join(folder, file), 'A map.');
    }
  });

  after(() => rmSync(folder, { recursive: true }));

  it('knows which files are there, and that a folder is none', () => {
    mkdirSync(join(folder, '.git'));
    const exists = filesBeside(join(folder, 'council/reports/report.md'));
    assert.equal(exists('appendices/map.txt'), true);
    assert.equal(exists('../plan.txt'), true);
    assert.equal(exists('appendices/mapp.txt'), false);
    assert.equal(exists('appendices'), false);
    assert.equal(exists('no\0path.txt'), false);
    rmSync(join(folder, '.git'), { recursive: true });
  });

  it('without a council’s file or a repository, goes by the folder that was named, or else the paper’s own', () => {
    const paper = join(folder, 'council/reports/report.md');
    assert.equal(filesBeside(paper)('appendices/map.txt'), true);
    assert.equal(filesBeside(paper)('../plan.txt'), 'outside');
    const inNamed = filesBeside(paper, () => homeOf(paper, join(folder, 'council')));
    assert.equal(inNamed('../plan.txt'), true);
    assert.equal(inNamed('../../elsewhere.txt'), 'outside');
  });

  it('says so where a path leads out of the folder of the council’s file', () => {
    writeFileSync(join(folder, 'council/council.yaml'), 'council: Harrowmere Borough Council\n');
    const exists = filesBeside(join(folder, 'council/reports/report.md'));
    assert.equal(exists('../plan.txt'), true);
    assert.equal(exists('../../elsewhere.txt'), 'outside');
    assert.equal(exists('../../councillors.txt'), 'outside');
  });
});
