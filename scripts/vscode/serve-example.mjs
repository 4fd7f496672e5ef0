import { resolve } from 'node:path';
import { installExtension, startServer } from './server.mjs';
import { QUIET } from './settings.mjs';

/**
 * Serves VS Code with a folder open and the packaged extension installed, until it is interrupted.
 * Its README opens first: the extension wakes with the first Markdown file.
 * @param {string} folder
 * @param {number} port 0 for a free one
 */
export async function serveExample(folder, port) {
  const data = resolve('.vscode-test/served');
  await installExtension(data, resolve('committee-reports.vsix'));
  console.log('Starting VS Code …');
  const server = await startServer({
    data,
    settings: { ...QUIET, 'workbench.startupEditor': 'readme' },
    port,
    flags: ['--disable-workspace-trust', `--default-folder=${folder}`],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, server.close);
  closeWithParent(server.close);
  console.log('The example council is open in VS Code at the address below. Ctrl-C ends it.');
  console.log(server.url);
  await server.ended;
}

/** npm, when it is ended by another program, does not end what it started. */
function closeWithParent(close) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void close();
  }, 1000);
  watch.unref();
}
