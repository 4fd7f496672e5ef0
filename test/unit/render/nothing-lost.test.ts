import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, report } from './page-text.ts';

/** Ways to write words; each takes words that no others are like. */
const inline: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `*${words}*`,
  (words) => `**${words}**`,
  (words) => `~~${words}~~`,
  (words) => `\`${words}\``,
  (words) => `[${words}](a.pdf)`,
  (words) => `[${words}](javascript:a)`,
  (words) => `[${words}](#nowhere)`,
  (words) => `[${words}][nowhere]`,
  (words) => `![${words}](a.png)`,
  (words) => `<u>${words}</u>`,
  (words) => `<${words}>`,
  (words) => `{#${words}} is no label`,
  (words) => `:${words}[x]`,
];
const blocks: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `## ${words}`,
  (words) => `#### ${words}`,
  (words) => `${words}\n---`,
  (words) => `- ${words}\n  - one`,
  (words) => `3) ${words}`,
  (words) => `(a) one\n\n    (i) ${words}`,
  (words) => `> ${words}\n> > deeper`,
  (words) => `| a |\n| - |\n| ${words} | more |`,
  (words) => `- [ ] ${words}`,
  (words) => `<div>\n${words}\n</div>`,
  (words) => `:::box\n${words}\n:::`,
  (words) => `:::exempt{paragraphs="1"}\n${words}\n:::`,
  (words) => `    ${words}`,
];

describe('the page of a report', () => {
  it('shows every word that is not a comment, an address or a label', () => {
    const block = fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...inline));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (chosen) => {
        const words = chosen.map((_, index) => `word${index}x`);
        const body = chosen
          .map(([inBlock, inLine], index) => inBlock(inLine(words[index] ?? '')))
          .join('\n\n');
        const page = linesOf(report(body)).join('\n');
        for (const word of words) assert.ok(page.includes(word), `${word} is lost from\n${body}`);
      }),
      { numRuns: 300 },
    );
  });
});
