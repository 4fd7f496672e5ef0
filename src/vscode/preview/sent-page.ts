import type { Page, Part } from '../../core/render/page.ts';
import { changeBetween } from '../../preview/change.ts';
import type { Place, ToPage } from '../../preview/messages.ts';

/** What a webview was last sent, and the way between its parts and the file. */
export class SentPage {
  #number = 0;
  #parts: readonly Part[] = [];
  /** Parts that stand somewhere in the file, by where they start. */
  #inFile: readonly { readonly index: number; readonly start: number; readonly end: number }[] = [];

  get number(): number {
    return this.#number;
  }

  /** The message that brings the webview from the page before to this one. */
  change(page: Page): ToPage {
    const from = this.#number;
    const before = this.#parts.map(({ html }) => html);
    this.#take(page);
    const after = this.#parts.map(({ html }) => html);
    return { type: 'change', page: this.#number, from, change: changeBetween(before, after) };
  }

  /** The message for a webview that has nothing yet. */
  show(page: Page): ToPage {
    this.#take(page);
    return { type: 'show', page: this.#number, parts: this.#parts.map(({ html }) => html) };
  }

  /** Where a part of the page that was last sent stands in the file; `at` is an element's `data-at`. */
  offsetOf(part: number, at: number | null): number | undefined {
    const found = this.#parts[part];
    return at === null ? found?.span?.start : found?.place(at);
  }

  /** Where a place on the page stands in the file; of what stands nowhere there, the part that follows. */
  offsetAt({ part, fraction }: Place): number | undefined {
    for (let index = part; index < this.#parts.length; index++) {
      const span = this.#parts[index]?.span;
      if (span) return span.start + (index === part ? fraction * (span.end - span.start) : 0);
    }
    return undefined;
  }

  /** The place on the page of an offset in the file: in the part that begins there or last before it. */
  placeOf(offset: number): Place {
    const found = this.#inFile.findLast(({ start }) => start <= offset);
    if (!found || offset === 0) return { part: 0, fraction: 0 };
    const { index, start, end } = found;
    return { part: index, fraction: end > start ? Math.min(1, (offset - start) / (end - start)) : 0 };
  }

  #take({ parts }: Page): void {
    this.#number++;
    this.#parts = parts;
    this.#inFile = parts
      .flatMap(({ span }, index) => (span ? [{ index, start: span.start, end: span.end }] : []))
      .sort((a, b) => a.start - b.start || b.index - a.index);
  }
}
