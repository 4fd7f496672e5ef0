import type { CommentAnchor } from '../../core/returned/returned.ts';

/** Where the comments of a document stand, noted down as its words are read. */
export class CommentAnchors {
  readonly #anchors = new Map<string, { paragraph: number; start: number; end: number }>();
  #paragraph = 0;

  /** Reading has come to the paragraph of that index. */
  enter(paragraph: number): void {
    this.#paragraph = paragraph;
  }

  open(id: string, offset: number): void {
    this.#anchors.set(id, { paragraph: this.#paragraph, start: offset, end: Infinity });
  }

  close(id: string, offset: number): void {
    const anchor = this.#anchors.get(id);
    if (anchor?.paragraph === this.#paragraph) anchor.end = offset;
  }

  /** The comment's mark in the text, which is all that a comment on no words has. */
  point(id: string, offset: number): void {
    if (this.#anchors.has(id)) return;
    this.#anchors.set(id, { paragraph: this.#paragraph, start: offset, end: offset });
  }

  of(id: string): CommentAnchor | undefined {
    return this.#anchors.get(id);
  }
}
