// `npm test`: every layer. `npm run test:unit -- WORD… [--mocha-option]`: one layer, the test files
// whose path holds one of the words, or all.
import { ensurePackages } from './setup/packages.mjs';

const LAYERS = ['checks', 'unit', 'editor', 'page', 'package'];

const [first, ...rest] = process.argv.slice(2);
const asked = LAYERS.includes(first);
const words = (asked ? rest : process.argv.slice(2)).filter((word) => !word.startsWith('-'));
const options = (asked ? rest : process.argv.slice(2)).filter((word) => word.startsWith('-'));

await ensurePackages();
const total = { passed: 0, failed: 0 };
const lines = [];
for (const layer of asked ? [first] : LAYERS) {
  console.log(`\n── ${layer} ──`);
  const { passed, failed } = await run(layer);
  total.passed += passed;
  total.failed += failed;
  lines.push(`${layer.padEnd(8)} ${passed} passed, ${failed} failed`);
}
if (lines.length > 1) console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A layer that cannot run has failed once, and says why; it is never skipped. */
async function run(layer) {
  try {
    const { default: runLayer } = await import(`./test/${layer}.mjs`);
    return await runLayer(words, options);
  } catch (error) {
    console.error(`The ${layer} layer could not run: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}
