import type { Html, Text } from 'mdast';
import type { Piece } from '../../parse/paper.ts';
import type { Span } from '../../span.ts';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

export const placeholderLeft: PieceRule = {
  name: 'placeholder-left',
  of: 'piece',
  severity: 'error',
  page: {
    fault: 'A blank from a template or a standard wording has not been filled in.',
    why: 'What is left in square brackets, or as “XX” or “TBC”, is published with the report.',
    remedy:
      'Type over it. A word in square brackets that is meant, such as “[sic]” or a case reference like “[2015] UKSC 73”, is left alone.',
  },
  *check(piece) {
    const { texts, html } = nodesOf(piece);
    // What looks like a tag (`<insert amount>` is one to Markdown) is for people; a comment is not.
    for (const text of [...texts, ...html.filter(({ value }) => !value.startsWith('<!--'))]) {
      for (const span of placeholdersIn(piece, text)) {
        const words = piece.text.slice(span.start, span.end);
        yield { span, message: say('placeholder-left', { words }) };
      }
    }
  },
};

const placeholder = new RegExp(
  [
    // A hint in square brackets: it begins with a letter or a currency sign and says more than one letter.
    String.raw`\[(?!(?:sic|emphasis added|redacted|x|note)\b)[\p{L}£#][^\][]{1,200}\](?![(\[{:\p{L}])`,
    String.raw`\{\{[^{}\n]{1,60}\}\}`,
    String.raw`<(?:insert|enter|add|name|date|amount|title|number)\b[^<>\n]{0,60}>`,
    String.raw`(?<![\p{L}\p{N}£.-])X{2,}(?![\p{L}\p{N}-])`,
    String.raw`£X+\b`,
    String.raw`\b(?:TBC|TBA|TBD)\b`,
    String.raw`\*?\bdelete as (?:applicable|appropriate)\b`,
    String.raw`\blorem ipsum\b`,
  ].join('|'),
  'giu',
);

/** What every placeholder has something of: most text has none of it, and is passed over sooner. */
const hint = /[[{<]|X{2}|£X|TB[ACD]|delete as|lorem/i;

function* placeholdersIn(piece: Piece, text: Text | Html): Iterable<Span> {
  const { start, end } = spanOf(text);
  const source = piece.text.slice(start, end);
  if (!hint.test(source)) return;
  for (const match of source.matchAll(placeholder)) {
    const [words] = match;
    if (/^(?:x+|tb[acd])$/i.test(words) && words !== words.toUpperCase()) continue;
    if (words.startsWith('[') && isInsertion(source, match.index, words)) continue;
    yield { start: start + match.index, end: start + match.index + words.length };
  }
}

/** Words put into a quotation by its editor: “[the Council] must …”, or letters within a word: “[T]he”. */
function isInsertion(source: string, at: number, words: string): boolean {
  if (/[\p{L}]$/u.test(source.slice(0, at))) return true;
  const before = source.slice(0, at);
  const open = before.lastIndexOf('“');
  if (open > before.lastIndexOf('”')) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && source.indexOf('"', at + words.length) !== -1;
}
