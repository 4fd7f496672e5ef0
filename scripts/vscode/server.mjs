import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeServer } from '../setup/code-server.mjs';
import { node24 } from '../setup/node24.mjs';

const START_SECONDS = 60;

/** The server starts extension hosts that outlive it for a while; in a group they end together. */
const OWN_GROUP = process.platform !== 'win32';

/**
 * Starts the VS Code server, for this machine only, and waits until it listens.
 * @param {object} how
 * @param {string} how.data folder for everything it writes; its extensions are in `extensions` there
 * @param {Record<string, unknown>} [how.settings] of VS Code, over its defaults
 * @param {number} [how.port] 0 for a free one
 * @param {string[]} [how.flags] more flags of the server
 * @returns {Promise<{url: string, close: () => Promise<void>, ended: Promise<void>}>}
 * @throws where it ends, or does not listen in time, with what it printed
 */
export async function startServer({ data, settings = {}, port = 0, flags = [] }) {
  await mkdir(resolve(data, 'data/Machine'), { recursive: true });
  await writeFile(resolve(data, 'data/Machine/settings.json'), JSON.stringify(settings));
  const server = await spawnServer(data, [
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    ...flags,
  ]);
  const kill = () => killGroup(server);
  process.once('exit', kill);
  const ended = new Promise((done) => server.once('exit', done)).then(() => process.off('exit', kill));
  const close = async () => {
    kill();
    await ended;
  };
  try {
    return { url: await listening(server), close, ended };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Installs a packaged extension where a server with the same data folder finds it. */
export async function installExtension(data, vsix) {
  const server = await spawnServer(data, [`--install-extension=${vsix}`, '--force']);
  let printed = '';
  server.stdout.on('data', (text) => (printed += text));
  server.stderr.on('data', (text) => (printed += text));
  const status = await new Promise((done) => server.once('close', done));
  if (status !== 0) throw new Error(`VS Code did not install the extension:\n${printed}`);
}

async function spawnServer(data, flags) {
  const folder = await codeServer();
  return spawn(
    await node24(),
    [
      resolve(folder, 'out/server-main.js'),
      `--server-data-dir=${data}`,
      `--extensions-dir=${resolve(data, 'extensions')}`,
      ...flags,
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: OWN_GROUP },
  );
}

function killGroup(server) {
  try {
    if (OWN_GROUP) process.kill(-server.pid);
    else server.kill();
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The address the server says it listens at. */
function listening(server) {
  let printed = '';
  return new Promise((found, failed) => {
    const tooLate = setTimeout(
      () => failed(new Error(`VS Code did not start in ${START_SECONDS} seconds:\n${printed}`)),
      START_SECONDS * 1000,
    );
    const read = (text) => {
      printed += text;
      const port = /listening on (\d+)/i.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(tooLate);
      found(`http://127.0.0.1:${port}/`);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', failed);
    server.once('exit', () => {
      clearTimeout(tooLate);
      failed(new Error(`VS Code ended at its start:\n${printed}`));
    });
  });
}
