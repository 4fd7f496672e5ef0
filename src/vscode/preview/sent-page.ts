import type { Paper } from '../../core/parse/paper.ts';
import type { Page, Part } from '../../core/render/page.ts';
import { changeBetween } from '../../preview/change.ts';
import type { Place, ToPage } from '../../preview/messages.ts';

/** A place in the file of a paper. */
export interface Source {
  readonly paper: Paper | undefined;
  readonly offset: number;
}

/** What a webview was last sent, and the way between its parts and the files they were made from. */
export class SentPage {
  #number = 0;
  #parts: readonly Part[] = [];
  #own: Paper | undefined;
  /** Parts that stand somewhere in the file of the page's own paper, by where they start. */
  #inFile: readonly { readonly index: number; readonly start: number; readonly end: number }[] = [];

  get number(): number {
    return this.#number;
  }

  /** The message that brings the webview from the page before to this one. */
  change(page: Page, own: Paper | undefined): ToPage {
    const from = this.#number;
    const before = this.#parts.map(({ html }) => html);
    this.#take(page, own);
    const after = this.#parts.map(({ html }) => html);
    return { type: 'change', page: this.#number, from, change: changeBetween(before, after) };
  }

  /** The message for a webview that has nothing yet. */
  show(page: Page, own: Paper | undefined): ToPage {
    this.#take(page, own);
    return { type: 'show', page: this.#number, parts: this.#parts.map(({ html }) => html) };
  }

  /** Whose file a part of the page that was last sent was made from. */
  paperOf(part: number): Paper | undefined {
    return this.#parts[part]?.paper;
  }

  /** Where a part of the page that was last sent stands in its file; `at` is an element's `data-at`. */
  sourceOf(part: number, at: number | null): Source | undefined {
    const found = this.#parts[part];
    const offset = at === null ? found?.span?.start : found?.place(at);
    return offset === undefined ? undefined : { paper: found?.paper, offset };
  }

  /** Where a place on the page stands in the own paper's file; of what stands nowhere there, the part that follows. */
  offsetAt({ part, fraction }: Place): number | undefined {
    for (let index = part; index < this.#parts.length; index++) {
      const { span, paper } = this.#parts[index] ?? {};
      if (span && paper === this.#own)
        return span.start + (index === part ? fraction * (span.end - span.start) : 0);
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

  #take({ parts }: Page, own: Paper | undefined): void {
    this.#number++;
    this.#own = own;
    this.#parts = parts;
    this.#inFile = parts
      .flatMap(({ span, paper }, index) =>
        span && paper === own ? [{ index, start: span.start, end: span.end }] : [],
      )
      .sort((a, b) => a.start - b.start || b.index - a.index);
  }
}
