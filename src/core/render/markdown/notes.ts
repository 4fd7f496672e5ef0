import { words } from '../../messages.ts';
import { markup, type Html } from '../html.ts';

/** One note as the page meets it. */
interface Use {
  readonly number: number;
  /** How often it is referred to where this copy's reader sees it. */
  shown: number;
}

/** Numbers footnotes in the order in which a page refers to them, dropped passages included. */
export class Notes {
  readonly #uses = new Map<string, Use>();
  readonly #prefix: string;

  /** @param prefix stands before every identifier */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Every note referred to so far, and any that come while they are gone through. */
  get uses(): ReadonlyMap<string, Readonly<Use>> {
    return this.#uses;
  }

  /** Gives the note its number although its reference is not shown. */
  pass(id: string): Use {
    let use = this.#uses.get(id);
    if (use === undefined) this.#uses.set(id, (use = { number: this.#uses.size + 1, shown: 0 }));
    return use;
  }

  /** The identifier of the note itself. */
  noteId(number: number): string {
    return `${this.#prefix}note-${number}`;
  }

  /** The raised number that leads to the note. */
  reference(id: string): Html {
    const use = this.pass(id);
    use.shown++;
    const { number, shown } = use;
    const label = words({ id: 'page-note', args: { number } });
    return markup`<sup><a id="${this.#prefix}${referenceId(number, shown)}" href="#${this.noteId(number)}" aria-label="${label}">${number}</a></sup>`;
  }

  /** Links from a note back to each place that refers to it. */
  backLinks({ number, shown }: Readonly<Use>): readonly Html[] {
    return Array.from({ length: shown }, (_, index) => {
      const label = words({ id: 'page-note-back', args: { number, place: index + 1 } });
      const place = `${this.#prefix}${referenceId(number, index + 1)}`;
      return markup` <a class="back" href="#${place}" aria-label="${label}">↩</a>`;
    });
  }
}

const referenceId = (number: number, shown: number) => `note-${number}-from-${shown}`;
