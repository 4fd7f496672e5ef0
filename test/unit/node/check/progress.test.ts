import assert from 'node:assert/strict';
import { Progress } from '../../../../src/node/check/progress.ts';

describe('the progress of check', () => {
  const shownOn = (isTTY: boolean) => {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    return { written, progress: new Progress(stream, 0) };
  };
  const term = process.env['TERM'];

  before(() => (process.env['TERM'] = 'xterm'));
  after(() => {
    if (term === undefined) delete process.env['TERM'];
    else process.env['TERM'] = term;
  });

  it('takes its line away, and hears Ctrl+C only while there is one', () => {
    const listeners = process.listenerCount('SIGINT');
    const { written, progress } = shownOn(true);
    progress.show(1, 20);
    progress.show(2, 20);
    assert.equal(process.listenerCount('SIGINT'), listeners + 1);
    progress.clear();
    progress.clear();
    assert.equal(process.listenerCount('SIGINT'), listeners);
    assert.deepEqual(written, ['\r1 of 20 files checked', '\r2 of 20 files checked', '\r\u001B[K']);
  });

  it('shows nothing where nobody looks', () => {
    const { written, progress } = shownOn(false);
    progress.show(1, 20);
    progress.clear();
    assert.deepEqual(written, []);
  });
});
