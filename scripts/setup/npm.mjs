import { spawn } from 'node:child_process';

/**
 * Runs npm, the one that started us where there is one, and resolves when it is done.
 * Install scripts never run: npm 12 blocks them, and nothing here needs one.
 * @param {string[]} args
 * @param {{cwd?: string}} [where]
 * @throws where npm does not end with status 0, with what it printed
 */
export async function npm(args, { cwd } = {}) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const started = process.env.npm_execpath;
  const child = started
    ? spawn(process.execPath, [started, ...args, ...quiet], { cwd })
    : spawn('npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${printed}`);
  return printed;
}
