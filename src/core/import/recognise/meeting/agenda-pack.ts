import type { SourceBlock } from '../../source.ts';
import { printedWords, wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';
import type { ItemHeading } from './item-headings.ts';

/** More words than an agenda says of an item under headings of its own. */
const LONGEST = 150;

/**
 * What an agenda says of an item, without the report that stands behind it in a pack: that is a file of its own.
 *
 * @param within the headings among the item's blocks, by their place
 */
export function withoutReport(
  blocks: readonly SourceBlock[],
  within: ReadonlyMap<number, ItemHeading>,
  title: string,
  findings: Findings,
): readonly SourceBlock[] {
  const [first] = within.keys();
  if (first === undefined) return blocks;
  const report = blocks.slice(first);
  const words = report.map(printedWords).join('\n');
  if (words.split(/\s+/).length <= LONGEST) return blocks;
  findings.leftOut({ id: 'import-agenda-report-text', args: { title } }, words);
  return blocks.slice(0, first);
}

/** An introduction without the table of contents that repeats the titles of the items. */
export function withoutContents(
  blocks: readonly SourceBlock[],
  titles: readonly string[],
  findings: Findings,
): SourceBlock[] {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const known = new Set(titles.map(plain));
  const start = blocks.findIndex((block) => /^(?:contents|index)\s*:?$/i.test(wordsOfBlock(block).trim()));
  if (start === -1) return [...blocks];
  const behind = blocks.slice(start + 1).findIndex((block) => !known.has(plain(wordsOfBlock(block))));
  const end = behind === -1 ? blocks.length : start + 1 + behind;
  if (end === start + 1) return [...blocks];
  for (const block of blocks.slice(start, end))
    findings.leftOut({ id: 'import-contents', args: {} }, printedWords(block));
  return [...blocks.slice(0, start), ...blocks.slice(end)];
}
