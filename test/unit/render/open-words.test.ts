import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { exportPaper } from '../../../src/core/export/export-paper.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { publicDoubts } from '../../../src/core/render/public-doubts.ts';
import { linesOf, report } from './page-text.ts';

const profile = defaultProfile();

/** Makes a text of words that each stand in it once. */
type Write = (word: () => string) => string;

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** Blocks as an officer writes them, of whichever words. */
const blocks: readonly Write[] = [
  (word) => `${word()} and ${word()}.`,
  (word) => `${word()}. {#${word()}-label}`,
  (word) => `- ${word()}\n- ${word()}\n\n  ${word()}`,
  (word) => `1. ${word()}\n2. ${word()}`,
  (word) => `(a) ${word()}\n\n(b) ${word()}`,
  (word) => `> ${word()}\n>\n> ${word()}`,
  (word) => `| ${word()} | b |\n| --- | --- |\n| ${word()} | d |`,
  (word) => `### ${word()}\n\n${word()}`,
  (word) => `\`\`\`\n${word()}\n\`\`\``,
  (word) => `**${word()}** ![${word()}](a.png) [${word()}](https://example.com)`,
];

/** Blocks that hold an exempt passage among open words. */
const around: readonly ((passage: string, word: () => string) => string)[] = [
  (passage) => passage,
  (passage, word) => `${word()}\n\n${passage}\n\n${word()}`,
  (passage, word) => `- ${word()}\n\n${indented(passage)}\n- ${word()}`,
  (passage, word) => `${quoted(`${word()}\n\n${passage}\n\n${word()}`)}`,
  (passage, word) => `## ${word()}\n\n${passage}\n\n## ${word()}\n\n${word()}`,
];

const aBlock = fc.constantFrom(...blocks);
const aPart = fc.oneof(
  aBlock.map((write) => ({ write, within: undefined })),
  fc.record({
    within: fc.array(aBlock, { minLength: 1, maxLength: 3 }),
    write: fc.constantFrom(...around),
  }),
);

/** A body, and the words of it that are open. */
const aBody = fc.array(aPart, { minLength: 1, maxLength: 6 }).map((parts) => {
  const open: string[] = [];
  let count = 0;
  const openWord = () => {
    open.push(`open${++count}x`);
    return open.at(-1) ?? '';
  };
  const secretWord = () => `secret${++count}x`;
  const text = parts.map(({ within, write }) => {
    if (!within) return write(openWord);
    const secret = within.map((each) => each(secretWord)).join('\n\n');
    return write(`:::exempt{paragraphs="3"}\n${secret}\n:::`, openWord);
  });
  return { text: text.join('\n\n'), open };
});

describe('a public copy of any text', () => {
  it('has every open word, however near to an exempt one, and no exempt one', () => {
    fc.assert(
      fc.property(aBody, fc.constantFrom('\n', '\r\n'), ({ text, open }, lineEnd) => {
        const typed = report(text).replaceAll('\n', lineEnd);
        const composed = composePaper(parse(typed), profile);
        assert.deepEqual(publicDoubts(composed), []);
        const shown = linesOf(typed, { copy: 'public' }).join('\n');
        const exported = JSON.stringify(exportPaper(composed, profile, 'public', []));
        for (const word of open) {
          if (!text.includes(`{#${word}-label}`)) assert.ok(shown.includes(word), word);
          assert.ok(exported.includes(word), word);
        }
        for (const copy of [shown, exported]) assert.doesNotMatch(copy, /secret/);
      }),
      { numRuns: 100 },
    );
  });
});
