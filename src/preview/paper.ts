import { applyChange, type Change } from './change.ts';
import type { Place } from './messages.ts';

/** From this many parts on a page is long: what is not near the window is not laid out. */
const LONG = 400;

/** The parts of the page as elements, changed in place so that what stays keeps its scroll and selection. */
export class Paper {
  readonly #root: HTMLElement;
  #parts: readonly Element[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(parts: readonly string[]): void {
    this.#parts = parts.map(elementOf);
    this.#root.classList.toggle('long', parts.length >= LONG);
    this.#root.replaceChildren(...this.#parts);
  }

  change(change: Change): void {
    const after = applyChange(change, this.#parts, elementOf);
    const kept = new Set(after);
    for (const part of this.#parts) if (!kept.has(part)) part.remove();
    let next: Element | null = null;
    for (const part of after.toReversed()) {
      if (part.parentNode !== this.#root || part.nextElementSibling !== next) {
        this.#root.insertBefore(part, next);
      }
      next = part;
    }
    this.#parts = after;
    this.#root.classList.toggle('long', after.length >= LONG);
  }

  /** Which part an element stands in; -1 for none. */
  indexOf(element: Element): number {
    return this.#parts.findIndex((part) => part.contains(element));
  }

  /** What stands at the top of the window. */
  placeAtTop(): Place {
    const part = this.#parts.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    const box = this.#parts[part]?.getBoundingClientRect();
    if (!box) return { part: 0, fraction: 0 };
    return { part, fraction: Math.min(1, Math.max(0, -box.top / box.height)) };
  }

  /** How far down the window a place is; undefined for a part there is not. The beginning is the very top. */
  heightOf({ part, fraction }: Place): number | undefined {
    if (part === 0 && fraction === 0) return 0;
    const box = this.#parts[part]?.getBoundingClientRect();
    return box && window.scrollY + box.top + fraction * box.height;
  }
}

/** The extension sends sanitised HTML of one element; the page's policy runs no script in it whatever it is. */
function elementOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild ?? document.createElement('div');
}
