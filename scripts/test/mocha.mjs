import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Runs bundled test files in a Node of their own, prints what mocha prints, and removes them.
 * @param {string} folder of the bundled files
 * @param {string[]} options for mocha
 * @param {Record<string, string>} [environment] that the tests read, over ours
 * @returns {Promise<{passed: number, failed: string[]}>} from the file the reporter wrote;
 *   a run that dies without writing one counts as one failure
 */
export async function runMocha(folder, options, environment = {}) {
  const results = resolve(folder, 'results.json');
  const mocha = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      'node_modules/mocha/bin/mocha.js',
      `${folder}/**/*.test.mjs`,
      '--reporter=scripts/test/counting-reporter.cjs',
      `--reporter-option=results=${results}`,
      ...options,
    ],
    { stdio: 'inherit', env: { ...process.env, ...environment } },
  );
  await new Promise((done) => mocha.on('close', done));
  try {
    return JSON.parse(await readFile(results, 'utf8'));
  } catch {
    const failure = 'mocha ended before it had a result.';
    console.error(failure);
    return { passed: 0, failed: [failure] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
