import type { Place } from './messages.ts';
import type { Paper } from './paper.ts';

/** Follows the reader's scrolling, and not our own. */
export class Scroll {
  readonly #paper: Paper;
  /** Where we scrolled to last; reaching it is no news. */
  #ours: number | undefined;
  #waiting = false;

  /** @param scrolled told once a frame where the reader scrolled to */
  constructor(paper: Paper, scrolled: (place: Place) => void) {
    this.#paper = paper;
    window.addEventListener('scroll', () => {
      if (this.#waiting) return;
      this.#waiting = true;
      requestAnimationFrame(() => {
        this.#waiting = false;
        const ours = this.#ours !== undefined && Math.abs(window.scrollY - this.#ours) < 2;
        this.#ours = undefined;
        if (!ours) scrolled(paper.placeAtTop());
      });
    });
  }

  to(place: Place): void {
    const height = this.#paper.heightOf(place);
    if (height === undefined) return;
    const before = window.scrollY;
    window.scrollTo(0, height);
    if (window.scrollY !== before) this.#ours = window.scrollY;
  }
}
