import { resolve } from 'node:path';
import { npm } from './npm.mjs';
import { ensureTool } from './tool.mjs';

const VSCODE = 'node_modules/code-server/lib/vscode';

/**
 * Makes the VS Code server inside the npm package code-server ready. Its own packages need no install script.
 * @returns {Promise<string>} the folder of VS Code
 */
export async function codeServer() {
  // Not `npm ci`: the package's own lock lacks one entry.
  const folder = await ensureTool('code-server', (making) =>
    npm(['install', '--omit=dev'], { cwd: resolve(making, VSCODE) }),
  );
  return resolve(folder, VSCODE);
}
