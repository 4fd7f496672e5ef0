// Type-checks every part against what it may know: the core sees neither Node nor the DOM.
import { spawnSync } from 'node:child_process';

const PARTS = ['src/core', 'src/word', 'src', 'src/node', 'src/preview', '.'];

const failing = PARTS.filter((part) => {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', part], {
    stdio: 'inherit',
  });
  return tsc.status !== 0;
});
process.exitCode = failing.length > 0 ? 1 : 0;
