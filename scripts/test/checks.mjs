import { spawnSync } from 'node:child_process';

const CHECKS = {
  types: ['scripts/typecheck.mjs'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  'generated files': ['scripts/generate.mjs', '--check'],
};

/** What is read rather than run: types, lint, format, and whether generated files are up to date. */
export default function checks(words) {
  const counts = { passed: 0, failed: [] };
  for (const [name, command] of Object.entries(CHECKS)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const passed = spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
    console.log(`  ${passed ? '✔' : '✘'} ${name}`);
    if (passed) counts.passed += 1;
    else counts.failed.push(name);
  }
  return counts;
}
