/**
 * Does work again and again, never twice at once: what is asked for while it is being done is done once more when
 * it is done, however often it was asked for.
 */
export class OneAtATime {
  readonly #work: () => Promise<unknown>;
  #state: 'idle' | 'working' | 'asked' = 'idle';

  /** @param work never fails */
  constructor(work: () => Promise<unknown>) {
    this.#work = work;
  }

  ask(): void {
    if (this.#state !== 'idle') this.#state = 'asked';
    else void this.#doIt();
  }

  async #doIt(): Promise<void> {
    do {
      this.#state = 'working';
      await this.#work();
    } while (this.#isAsked());
    this.#state = 'idle';
  }

  #isAsked(): boolean {
    return this.#state === 'asked';
  }
}
