import { resolve } from 'node:path';
import { run } from '../setup/run.mjs';

/**
 * Opens a folder in the desktop VS Code that `code` starts, with the extension from this checkout.
 * @param {string} folder
 * @returns {Promise<boolean>} false where there is no `code`, no display, or it does not start
 */
export async function openInDesktop(folder) {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // In a terminal of a remote VS Code, `code` opens a window that knows nothing of this extension.
  if (!display || process.env.VSCODE_IPC_HOOK_CLI) return false;
  const args = [
    `--extensionDevelopmentPath=${resolve('.')}`,
    `--user-data-dir=${resolve('.vscode-test/desktop')}`,
    `--extensions-dir=${resolve('.vscode-test/desktop/extensions')}`,
    '--disable-workspace-trust',
    folder,
  ];
  try {
    return (await run('code', args, { shell: process.platform === 'win32' })).status === 0;
  } catch {
    return false;
  }
}
