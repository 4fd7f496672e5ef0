// `npm run bench -- WORD…`: runs the measurements in bench/ whose file name holds one of the words, or all,
// and prints their table. With --write, docs/performance.md takes it.
import { ensurePackages } from './setup/packages.mjs';

const asked = process.argv.slice(2);
const words = asked.filter((each) => !each.startsWith('--'));

await ensurePackages();
const { measure } = await import('./bench/measure.mjs');
const { table, writeTable } = await import('./bench/table.mjs');
const lines = await measure(words);
console.log(`\n${table(lines)}`);
if (asked.includes('--write')) await writeTable(lines);
