import { type Message, words } from '../../messages.ts';
import type { ImportNote } from '../note.ts';

/** Gathers what recognising a paper finds to say: each message once, with all its words. */
export class Findings {
  readonly #found = new Map<string, { kind: ImportNote['kind']; message: string; words: string[] }>();

  /** Words that the paper now says in another form. */
  replaced(message: Message, said: string): void {
    this.#add('replaced', message, said);
  }

  /** Words that stay in the text though their meaning is not certain. */
  unsure(message: Message, said: string): void {
    this.#add('unsure', message, said);
  }

  /** Words that are no longer in the text. */
  leftOut(message: Message, said: string): void {
    this.#add('left-out', message, said);
  }

  /** How much was said so far, to go back to. */
  mark(): ReadonlyMap<string, number> {
    return new Map([...this.#found].map(([sentence, { words }]) => [sentence, words.length]));
  }

  /** Unsays all that was said since. */
  backTo(mark: ReadonlyMap<string, number>): void {
    for (const [sentence, { words }] of this.#found) {
      const count = mark.get(sentence);
      if (count === undefined) this.#found.delete(sentence);
      else words.length = count;
    }
  }

  get notes(): ImportNote[] {
    return [...this.#found.values()].map((each) => ({ ...each, words: each.words.join(' · ') }));
  }

  #add(kind: ImportNote['kind'], message: Message, said: string): void {
    const sentence = words(message);
    const found = this.#found.get(sentence) ?? { kind, message: sentence, words: [] };
    const tidy = said.replace(/\s+/g, ' ').trim();
    if (tidy !== '') found.words.push(tidy);
    this.#found.set(sentence, found);
  }
}
