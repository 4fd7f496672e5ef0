import type { Copy } from '../core/render/copy.ts';
import type { Mode } from '../core/render/view.ts';
import type { Choice, Offer } from './messages.ts';
import { need } from './need.ts';

/** What the reader can choose above the paper: what is shown, in whose copy, and whether it stays. */
export class Toolbar {
  readonly #mode: HTMLSelectElement;
  readonly #copy: HTMLSelectElement;
  readonly #pin: HTMLButtonElement;

  /** @param chosen told what the reader chose */
  constructor(chosen: (choice: Choice) => void) {
    this.#mode = need('mode', HTMLSelectElement);
    this.#copy = need('copy', HTMLSelectElement);
    this.#pin = need('pin', HTMLButtonElement);
    const tell = () => chosen(this.choice);
    this.#mode.addEventListener('change', tell);
    this.#copy.addEventListener('change', tell);
    this.#pin.addEventListener('click', () => {
      this.#pin.ariaPressed = String(!this.choice.pinned);
      tell();
    });
  }

  /** As the controls stand; their values are those that the extension offered. */
  get choice(): Choice {
    return {
      mode: (this.#mode.value || undefined) as Mode | undefined,
      copy: this.#copy.value as Copy,
      pinned: this.#pin.ariaPressed === 'true',
    };
  }

  show(offers: readonly Offer[], { mode, copy, pinned }: Choice): void {
    const offered = Array.from(this.#mode.options, ({ value, text }) => `${value} ${text}`).join();
    // A list that is open closes when its entries are replaced.
    if (offered !== offers.map((each) => `${each.mode} ${each.label}`).join()) {
      this.#mode.replaceChildren(...offers.map((each) => new Option(each.label, each.mode)));
    }
    this.#mode.value = mode ?? offers[0]?.mode ?? '';
    this.#copy.value = copy;
    this.#pin.ariaPressed = String(pinned);
  }
}
