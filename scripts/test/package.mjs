import { buildForNode, testFiles } from '../build/tests.mjs';
import { runScript } from '../setup/run.mjs';
import { runMocha } from './mocha.mjs';

/** What `npm run package` makes. */
export default async function vsix(words, options) {
  await runScript('scripts/package.mjs');
  return runMocha(await buildForNode('test/package', testFiles('package', words)), options);
}
