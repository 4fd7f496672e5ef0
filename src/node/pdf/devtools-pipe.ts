import type { Readable, Writable } from 'node:stream';

/** What a command to the browser answers with. */
export type Answer = Readonly<Record<string, unknown>>;

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Talks to a browser that was started with --remote-debugging-pipe: the Chrome DevTools Protocol as JSON, each
 * message ended by a NUL. A pipe, because a port could be used by any other program of the machine.
 */
export class DevtoolsPipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  readonly #events = new Map<string, Waiting<void>>();
  #last = 0;
  #ended: Error | undefined;

  constructor(from: Readable, to: Writable) {
    this.#to = to;
    // An answer may hold a whole PDF: its parts are put together once, when it ends.
    let parts: Buffer[] = [];
    from.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        this.#receive(Buffer.concat(parts).toString('utf8'));
        parts = [];
        start = end + 1;
      }
      parts.push(chunk.subarray(start));
    });
    // A browser that ends breaks the pipe; `end` says so to whoever waits.
    from.on('error', () => undefined);
    to.on('error', () => undefined);
  }

  /** Sends a command and waits for its answer. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Waits until something happens in the browser. Ask before doing what brings it about. */
  next(event: string): Promise<void> {
    return new Promise((resolve, reject) => this.#events.set(event, { resolve, reject }));
  }

  /** Nothing more will come: whoever waits for an answer is told why. */
  end(why: Error): void {
    this.#ended ??= why;
    for (const { reject } of [...this.#waiting.values(), ...this.#events.values()]) reject(why);
    this.#waiting.clear();
    this.#events.clear();
  }

  #receive(text: string): void {
    const { id, method, result, error } = JSON.parse(text) as {
      readonly id?: number;
      readonly method?: string;
      readonly result?: Answer;
      readonly error?: { readonly message: string };
    };
    if (method !== undefined) {
      this.#events.get(method)?.resolve();
      this.#events.delete(method);
    }
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }
}
