import { run } from './run.mjs';

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm, the one that started us where there is one, and resolves when it is done.
 * Install scripts never run: npm 12 blocks them, and nothing here needs one.
 * @param {string[]} args
 * @param {{cwd?: string}} [where]
 * @throws where npm does not end with status 0, with what it printed
 */
export async function npm(args, where = {}) {
  const started = process.env.npm_execpath;
  const { status, printed } = started
    ? await run(process.execPath, [started, ...args, ...QUIET], where)
    : await run('npm', [...args, ...QUIET], { ...where, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${printed}`);
}
