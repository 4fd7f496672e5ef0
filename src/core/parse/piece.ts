import type { RootContent } from 'mdast';

/**
 * Whole top-level blocks of Markdown that can be parsed without what stands around them.
 * Positions in `nodes` count from the piece's own start, so a piece survives edits elsewhere.
 */
export class Piece {
  readonly text: string;
  readonly nodes: readonly RootContent[];
  /** What has been made of it, by kind. It lies with the piece, since to look it up is most of the cost of what is quickly made. */
  readonly #made: ({ readonly made: unknown } | undefined)[] = [];

  constructor(text: string, nodes: readonly RootContent[]) {
    this.text = text;
    this.nodes = nodes;
    Object.freeze(this);
  }

  /** What `make` makes of the piece, made once; `kind` is a number for each way of making. */
  once<T>(kind: number, make: (piece: Piece) => T): T {
    const kept = (this.#made[kind] ??= { made: make(this) }) as { readonly made: T };
    return kept.made;
  }
}
