import { buildProduct } from '../build/build-product.mjs';
import { buildForNode, testFiles } from '../build/tests.mjs';
import { runMocha } from './mocha.mjs';

/** Core and command line: no VS Code, no browser, no network. */
export default async function unit(words, options) {
  await buildProduct(['command line', 'pdf']);
  return runMocha(await buildForNode('test/unit', testFiles('unit', words)), options);
}
