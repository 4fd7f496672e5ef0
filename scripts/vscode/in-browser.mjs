import { openVsCode } from './open.mjs';

const MINUTES = 5;

/**
 * Runs tests inside an extension host of VS Code served to a headless Chromium.
 * @param {{folder?: string, extension: string, tests: string}} what as for openVsCode
 * @throws where VS Code ends with another status than 0, or not in time, with what was printed
 */
export async function runInBrowser(what) {
  const lines = [];
  const { exited, close } = await openVsCode({ ...what, log: (line) => lines.push(line) });
  let timer;
  const tooLate = new Promise((done) => (timer = setTimeout(done, MINUTES * 60_000, 'no end')));
  const status = await Promise.race([exited, tooLate]);
  clearTimeout(timer);
  await close();
  if (status !== 0) throw new Error(`VS Code ended with ${status}:\n${lines.join('\n')}`);
}
