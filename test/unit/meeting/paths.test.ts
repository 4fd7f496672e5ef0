import assert from 'node:assert/strict';
import { isAbsolutePath, pathFrom } from '../../../src/core/meeting/path-from.ts';
import { pathTo } from '../../../src/core/meeting/path-to.ts';

describe('paths between papers', () => {
  it('lead from one file to what another names', () => {
    assert.equal(pathFrom('../agendas/a.md', '../reports/b.md'), '../reports/b.md');
    assert.equal(pathFrom('', './x/../b.md'), 'b.md');
    assert.equal(pathFrom('a.md', 'reports\\b.md'), 'reports/b.md');
    assert.equal(pathFrom('../a.md', '../../b.md'), '../../../b.md');
  });

  it('lead from one file to another', () => {
    assert.equal(pathTo('/ws/minutes/m.md', '/ws/agendas/a.md'), '../agendas/a.md');
    assert.equal(pathTo('/ws/m.md', '/ws/agendas/a.md'), 'agendas/a.md');
    assert.equal(pathTo('/ws/x/y/m.md', '/ws/a.md'), '../../a.md');
    assert.equal(pathTo('/ws/a.md', '/ws/a.md'), 'a.md');
    assert.equal(pathFrom('minutes/m.md', pathTo('minutes/m.md', 'reports/b.md')), 'reports/b.md');
  });

  it('from the root of a disk, a home or the web are absolute', () => {
    const absolute = ['/etc/passwd', '\\\\host\\share', '~/a.md', 'C:\\a.md', 'https://www.example.org/a.md'];
    assert.ok(absolute.every(isAbsolutePath));
    assert.ok(['a.md', '../a.md', './a.md'].every((path) => !isAbsolutePath(path)));
  });
});
