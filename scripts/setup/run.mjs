import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{status: number | null, printed: string}>} what it printed on both streams, in order
 */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, printed };
}

/**
 * Runs one of our scripts in a Node of its own, showing what it prints only where it fails.
 * @param {string} script
 * @throws where it does not end with status 0, with what it printed
 */
export async function runScript(script) {
  const { status, printed } = await run(process.execPath, [script]);
  if (status !== 0) throw new Error(`${script} failed:\n${printed}`);
}
