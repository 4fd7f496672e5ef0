import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

/** The Government's own guidance for public bodies asks for shorter ones still: 25 words. */
const mostWords = 35;

export const sentenceLong: PieceRule = {
  name: 'sentence-long',
  of: 'piece',
  papers: ['report'],
  severity: 'off',
  page: {
    fault: 'A sentence has more than 35 words.',
    why: 'Long sentences are read twice or not at all. GOV.UK’s guidance on plain English asks for 25 words at most.',
    remedy: 'Make two sentences of it, or a list.',
  },
  *check(piece) {
    for (const paragraph of nodesOf(piece).paragraphs) {
      const { start, end } = spanOf(paragraph);
      if (end - start < mostWords * 2) continue;
      const text = piece.text.slice(start, end);
      let from = 0;
      for (const to of [...sentenceEnds(text), text.length]) {
        const count = wordsIn(text.slice(from, to));
        const span = { start: start + from, end: start + text.slice(0, to).trimEnd().length };
        if (count > mostWords) yield { span, message: say('sentence-long', { count, limit: mostWords }) };
        from = to;
      }
    }
  },
};

/** A full stop before a capital, but not behind an initial or a short form. */
const end =
  /(?<!\b(?:[A-Z]|No|Mr|Mrs|Ms|Dr|Cllr|St|Rd|para|paras|cf|eg|ie|e\.g|i\.e|etc))[.!?]["”’')]*\s+(?=["“‘'([*_]*[\p{Lu}\d])/gu;

function* sentenceEnds(text: string): Iterable<number> {
  for (const match of text.matchAll(end)) yield match.index + match[0].length;
}

function wordsIn(text: string): number {
  const spoken = text.replace(/\]\([^()\s]*\)/g, '').replace(/\{#[\w-]+\}/g, '');
  return spoken.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
