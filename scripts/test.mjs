// `npm test`: every layer. `npm run test:unit -- WORD… [--mocha-option]`: one layer, the test files
// whose path holds one of the words, or all.
import { ensurePackages } from './setup/packages.mjs';

const LAYERS = ['checks', 'unit', 'editor', 'page', 'package'];

const [first, ...rest] = process.argv.slice(2);
const asked = LAYERS.includes(first);
const words = (asked ? rest : process.argv.slice(2)).filter((word) => !word.startsWith('-'));
const options = (asked ? rest : process.argv.slice(2)).filter((word) => word.startsWith('-'));

await ensurePackages();
const lines = [];
const failures = [];
let total = 0;
for (const layer of asked ? [first] : LAYERS) {
  console.log(`\n── ${layer} ──`);
  const { passed, failed } = await run(layer);
  total += passed;
  failures.push(...failed.map((title) => `${layer}: ${title}`));
  lines.push(`${layer.padEnd(8)} ${passed} passed, ${failed.length} failed`);
}
if (lines.length > 1) console.log(`\n${lines.join('\n')}\n`);
// Said once more at the end, because what a layer says of a failure may be thousands of lines above.
for (const failure of failures) console.log(`✘ ${failure}`);
console.log(`${total} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || total === 0 ? 1 : 0;

/**
 * A layer that cannot run has failed once, and says why; it is never skipped.
 * @returns {Promise<{passed: number, failed: string[]}>} how many tests passed, and which failed
 */
async function run(layer) {
  try {
    const { default: runLayer } = await import(`./test/${layer}.mjs`);
    return await runLayer(words, options);
  } catch (error) {
    const failure = `The ${layer} layer could not run: ${error instanceof Error ? error.message : error}`;
    console.error(failure);
    return { passed: 0, failed: [failure] };
  }
}
