import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUIET } from './settings.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const PATIENCE_MS = 4000;

/**
 * Finds a desktop VS Code to run tests in: the one VSCODE_EXECUTABLE names, or a downloaded one.
 * @returns {Promise<string | undefined>} its program; undefined where there is no display or no download
 */
export async function desktopVsCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display || !(await canDownload())) return undefined;
  return downloadAndUnzipVSCode({ version: 'stable' });
}

async function canDownload() {
  try {
    return (await fetch(RELEASES, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}

/**
 * Runs tests inside an extension host of the desktop VS Code.
 * @param {string} program
 * @param {{folder?: string, extension: string, tests: string}} what as for openVsCode
 */
export async function runInDesktop(program, { folder, extension, tests }) {
  // Not in .vscode-test: the path of a socket in it must stay under a hundred characters.
  const data = await mkdtemp(join(tmpdir(), 'committee-reports-'));
  await mkdir(join(data, 'User'));
  await writeFile(join(data, 'User/settings.json'), JSON.stringify(QUIET));
  try {
    await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [
        ...(folder ? [folder] : []),
        `--user-data-dir=${data}`,
        `--extensions-dir=${join(data, 'extensions')}`,
      ],
    });
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
