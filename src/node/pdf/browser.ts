import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DevtoolsPipe } from './devtools-pipe.ts';

/** How long a browser may take to go by itself before it is ended, in milliseconds. */
const PATIENCE = 3000;

const quiet = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** A browser without a window, with a profile of its own that goes with it, and no way into a network. */
export class Browser {
  readonly pipe: DevtoolsPipe;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #ended: Promise<void>;

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    const { stdio } = process;
    this.pipe = new DevtoolsPipe(stdio[4] as Readable, stdio[3] as Writable);
    let said = '';
    process.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    this.#ended = new Promise((ended) => {
      const end = (why: string) => {
        this.pipe.end(new BrowserEnded(why, said));
        ended();
      };
      process.on('error', ({ message }) => end(message));
      process.on('close', (code, signal) => end(`it ended by itself, ${signal ?? code}`));
    });
  }

  /**
   * Starts a browser in its sandbox, and where the machine has none to offer – in most containers – without: the
   * page it shows has no script and reaches nothing.
   *
   * @param stop ends it at once, whatever it is doing
   */
  static async start(path: string, stop: AbortSignal): Promise<Browser> {
    const isRoot = process.getuid?.() === 0;
    try {
      return await Browser.#startWith(path, stop, isRoot ? ['--no-sandbox'] : []);
    } catch (error) {
      if (isRoot || !(error instanceof BrowserEnded && /sandbox/i.test(error.said))) throw error;
      return await Browser.#startWith(path, stop, ['--no-sandbox']);
    }
  }

  static async #startWith(path: string, stop: AbortSignal, more: readonly string[]): Promise<Browser> {
    const profile = await mkdtemp(join(tmpdir(), 'committee-reports-'));
    const args = [...quiet, ...more, `--user-data-dir=${profile}`, 'about:blank'];
    const started = spawn(path, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      signal: stop,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const browser = new Browser(started, profile);
    try {
      await browser.pipe.send('Browser.getVersion');
      return browser;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Ends it, and takes its profile off the disk. */
  async close(): Promise<void> {
    const kill = setTimeout(() => this.#process.kill('SIGKILL'), PATIENCE);
    this.pipe.send('Browser.close').catch(() => undefined);
    await this.#ended;
    clearTimeout(kill);
    // Its last processes may still write there for a moment.
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The browser ended before it had answered. */
export class BrowserEnded extends Error {
  /** What it last said on standard error. */
  readonly said: string;

  constructor(why: string, said: string) {
    super(why);
    this.said = said;
  }
}
