import type { Piece } from '../../parse/paper.ts';
import { blocksOf } from '../../report/blocks.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

export const typedNumber: PieceRule = {
  name: 'typed-number',
  of: 'piece',
  papers: ['report'],
  severity: 'warning',
  page: {
    fault: 'A paragraph begins with a number typed by hand.',
    why: 'Paragraphs are numbered when the report is published, in the council’s scheme. A typed number is printed beside that one, and is wrong as soon as a paragraph is added above.',
    remedy:
      'Take the number out. To refer to a paragraph give it a label, `{#costs}` at its end, and write `[](#costs)`: its number is filled in wherever it moves.',
  },
  *check(piece, { numbering }) {
    if (numbering === 'none' || !/\d/.test(piece.text)) return;
    for (const { node, span } of blocksOf(piece)) {
      if (node.type !== 'paragraph') continue;
      const number = numberBefore(piece, span.start);
      if (number === undefined) continue;
      const typed = { start: span.start, end: span.start + number.length };
      yield {
        span: typed,
        message: say('typed-number', { number: number.replace(/[*\\]/g, '').trim() }),
        fixes: [{ title: say('typed-number-fix', {}), edits: [{ span: typed, text: '' }] }],
      };
    }
  },
};

/**
 * `1.1 `, `2.3.1. `, `**4.2** ` or `3\. ` before a sentence. A decimal needs a capital behind it: “1.5 million” is
 * no paragraph's number, and neither is a time or a sum.
 */
const paragraphNumber =
  /(?:(\*\*|__|)\d{1,2}(?:\.\d{1,2}){1,3}\.?\1|\d{1,3}\\[.)])[ \t]+(?=[*_“"'‘([]*(?!Mb|Gb|Kb)\p{Lu}(?:\p{Ll}|\s))/uy;

function numberBefore({ text }: Piece, at: number): string | undefined {
  paragraphNumber.lastIndex = at;
  return paragraphNumber.exec(text)?.[0];
}
