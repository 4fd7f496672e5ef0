import type { Point } from '../changes/compare.ts';
import { fileSpan } from '../make/file-span.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import type { ReturnedComment, ReturnedDocument } from '../returned.ts';
import type { PlacedComment } from '../review.ts';
import type { WordItem } from '../word-item.ts';

/** Gathers where the comments of a copy stand, paragraph by paragraph. */
export class CommentPlaces {
  readonly #copy: ReturnedDocument;
  readonly #placed = new Map<ReturnedComment, PlacedComment>();

  constructor(copy: ReturnedDocument) {
    this.#copy = copy;
  }

  /** Every comment; those that stand on nothing in the report last. */
  get placed(): readonly PlacedComment[] {
    const rest = this.#copy.comments.filter((comment) => !this.#placed.has(comment));
    return [
      ...this.#placed.values(),
      ...rest.map((comment) => ({ comment, section: '', span: undefined, quoted: this.#quoted(comment) })),
    ];
  }

  /** An item that is a paragraph of the report. */
  found(item: WordItem, paragraph: ReportParagraph, points: readonly Point[], section: string): void {
    for (const [comment, inItem] of this.#in(item)) {
      const { start, end } = comment.anchor ?? { start: 0, end: 0 };
      const own = points.filter(({ from }) => from.paragraph === inItem);
      const first = own.find(({ from, length }) => from.offset + length > start) ?? own.at(-1);
      const last = own.findLast(({ from }) => from.offset < Math.max(end, start + 1)) ?? first;
      const whole = { start: 0, end: paragraph.written.text.length };
      const span =
        first && last ? { start: first.span.start, end: Math.max(first.span.end, last.span.end) } : whole;
      const placed = { comment, section, span: fileSpan(paragraph, span), quoted: this.#quoted(comment) };
      this.#placed.set(comment, placed);
    }
  }

  /** An item that is none. */
  unfound(item: WordItem, section: string): void {
    for (const [comment] of this.#in(item)) {
      this.#placed.set(comment, { comment, section, span: undefined, quoted: this.#quoted(comment) });
    }
  }

  /** The comments that begin in an item, and in which of its paragraphs. */
  *#in({ paragraphs }: WordItem): Iterable<readonly [ReturnedComment, number]> {
    for (const comment of this.#copy.comments) {
      const index = comment.anchor ? paragraphs.indexOf(comment.anchor.paragraph) : -1;
      if (index !== -1 && !this.#placed.has(comment)) yield [comment, index];
    }
  }

  #quoted({ anchor }: ReturnedComment): string {
    const parts = anchor ? (this.#copy.paragraphs[anchor.paragraph]?.parts ?? []) : [];
    return parts
      .map(({ text }) => text)
      .join('')
      .slice(anchor?.start ?? 0, anchor?.end)
      .trim();
  }
}
