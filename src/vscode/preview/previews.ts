import type { PreviewPanel } from './panel.ts';

/** The previews that are open. */
export class Previews {
  readonly #open = new Set<PreviewPanel>();

  /** The one that has the keyboard. */
  get active(): PreviewPanel | undefined {
    return [...this.#open].find(({ isActive }) => isActive);
  }

  [Symbol.iterator](): Iterator<PreviewPanel> {
    return this.#open.values();
  }

  add(preview: PreviewPanel): void {
    this.#open.add(preview);
  }

  delete(preview: PreviewPanel): void {
    this.#open.delete(preview);
  }
}
