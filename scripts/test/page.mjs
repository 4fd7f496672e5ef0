import { buildProduct } from '../build/build-product.mjs';
import { buildForNode, testFiles } from '../build/tests.mjs';
import { chromium } from '../setup/chromium.mjs';
import { runMocha } from './mocha.mjs';

/** Pages of ours in Chromium, without VS Code and without a network. */
export default async function page(words, options) {
  await buildProduct(['preview', 'command line', 'pdf']);
  const launch = JSON.stringify(await chromium());
  const folder = await buildForNode('test/page', testFiles('page', words));
  return runMocha(folder, options, { CHROMIUM_LAUNCH: launch });
}
