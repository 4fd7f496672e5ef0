import { ofPiece } from '../parse/of-piece.ts';
import { spanOf } from '../report/blocks.ts';
import type { Span } from '../span.ts';
import { sumsIn, type Amount } from './figures.ts';
import { nodesOf } from './nodes-of.ts';
import { cellsOf } from './table-cells.ts';

/** A sum of money that the text gives a name: "total cost of £3.7m". */
export interface NamedSum {
  /** In small letters, one for one: "total cost". */
  readonly name: string;
  readonly amount: Amount;
  readonly words: string;
  /** The sum in its piece. */
  readonly span: Span;
}

const qualifiers =
  'total|overall|annual|whole[- ]life|net|gross|capital|revenue|one-off|contract|maximum|project|programme|scheme|approved|original|revised';
const nouns =
  'cost|value|budget|price|saving|income|grant|funding|fee|contribution|spend|expenditure|investment|loan|deficit|surplus|receipt';
const name = String.raw`((?:(?:${qualifiers})\s+)+(?:${nouns})s?)`;
/** What may stand between the name and the sum. */
const between = String.raw`(?:\s+(?:of|is|was|are|were|be|will|would|could|may|now|then|estimated|expected|at|to|up|about|around|approximately|some|a|the|maximum|total|sum|in|no|not|more|than|exceed|exceeding))*\s*[:(]?\s*$`;
const namedBefore = new RegExp(name + between, 'i');
const wholeName = new RegExp(`^${name}$`, 'i');

/** The sums of money of a piece that have a name, in sentences and in rows of tables. */
export const namedSumsIn = ofPiece((piece): readonly NamedSum[] => {
  if (!piece.text.includes('£')) return [];
  const { texts, tables } = nodesOf(piece);
  const inSentences = texts.flatMap((text) => {
    const { start, end } = spanOf(text);
    const source = piece.text.slice(start, end);
    return sumsIn(source).flatMap((sum) => {
      const before = namedBefore.exec(source.slice(0, sum.start))?.[1];
      if (before === undefined) return [];
      const at = start + sum.start;
      const span = { start: at, end: at + sum.words.length };
      return [{ name: plain(before), amount: sum.reading, words: sum.words, span }];
    });
  });
  const inRows = tables.flatMap((table) =>
    cellsOf(table).flatMap(([label = '', ...cells], row) => {
      if (!wholeName.test(label)) return [];
      return cells.flatMap((cell, column) =>
        sumsIn(cell).map(({ words, reading }) => ({
          name: plain(label),
          amount: reading,
          words,
          span: spanOf(table.children[row]?.children[column + 1] ?? table),
        })),
      );
    }),
  );
  return [...inSentences, ...inRows];
});

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s$/, '');
}
