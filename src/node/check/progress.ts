/** Most calls are over by then. */
const QUIET = 400;

/**
 * How many files are done, on the last line of a terminal. Nothing where standard error is none. Ctrl+C takes the line
 * away before it ends the program.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #since = performance.now();
  readonly #quiet: number;
  #shown = false;

  /** @param quiet milliseconds for which nothing is said */
  constructor(stream: NodeJS.WriteStream, quiet = QUIET) {
    this.#stream = stream;
    this.#quiet = quiet;
  }

  show(done: number, all: number): void {
    if (!isTerminal(this.#stream) || performance.now() - this.#since < this.#quiet) return;
    if (!this.#shown) process.once('SIGINT', this.#interrupted);
    this.#stream.write(`\r${done} of ${all} files checked`);
    this.#shown = true;
  }

  /** Leaves the line as if nothing had been there. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001B[K');
    this.#shown = false;
    process.off('SIGINT', this.#interrupted);
  }

  readonly #interrupted = (): void => {
    this.clear();
    process.kill(process.pid, 'SIGINT');
  };
}

/** Whether somebody looks at it who can be shown more than plain lines. */
export function isTerminal(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && process.env['TERM'] !== 'dumb';
}

/** Whether words may be coloured there: on a terminal, unless somebody asked for none (see no-color.org). */
export function hasColours(stream: NodeJS.WriteStream, refused: boolean): boolean {
  const { NO_COLOR } = process.env;
  return !refused && isTerminal(stream) && (NO_COLOR === undefined || NO_COLOR === '');
}
