import type { PhrasingContent } from 'mdast';
import { words } from '../../messages.ts';
import type { ImportNote } from '../note.ts';
import { trimmed } from '../phrasing.ts';
import type { SourceBlock } from '../source.ts';
import { wordsOf, wordsOfBlock } from '../words.ts';

/** What a committee system writes into the papers it puts together, and what it shows beside a document. */
const LITTER =
  /<\/?(?:[A-Z]{1,12}\d+|[A-Z]+(?:_[A-Z\d]+)+)>|(?:pdf|word|doc|excel|file|web page) icon\s*(?:[A-Z]{2,5}\s*)?(?:\(?[\d.,]+\s*[KM]B\)?)?|\b(?:PDF|DOCX?|XLSX?|PPTX?|ZIP)\s+\(?\d[\d.,]*\s*[KM]B\)?/g;

/** A line that only a printed page needs. */
const PAGE_LINE = /^(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])$/i;

/** The blocks without what no author wrote; what was taken away is noted. */
export function withoutLitter(blocks: readonly SourceBlock[]): {
  blocks: SourceBlock[];
  notes: ImportNote[];
} {
  const taken: string[] = [];
  const kept = blocks.flatMap((block) => cleaned(block, taken));
  const message = words({ id: 'import-litter', args: {} });
  return {
    blocks: kept,
    notes: taken.length === 0 ? [] : [{ kind: 'left-out', message, words: taken.join(' ') }],
  };
}

function cleaned(block: SourceBlock, taken: string[]): SourceBlock[] {
  if (block.kind === 'rule') return [block];
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => cell.flatMap((each) => cleaned(each, taken))));
    return [{ ...block, rows }];
  }
  if (block.kind === 'passage')
    return [{ ...block, blocks: block.blocks.flatMap((each) => cleaned(each, taken)) }];
  const said = wordsOfBlock(block);
  if (PAGE_LINE.test(said.trim())) {
    taken.push(said.trim());
    return [];
  }
  LITTER.lastIndex = 0;
  if (!LITTER.test(said)) return [block];
  const content = trimmed(withoutMarks(block.content, taken));
  return wordsOf(content).trim() === '' && !content.some(({ type }) => type === 'image')
    ? []
    : [{ ...block, content }];
}

function withoutMarks(content: readonly PhrasingContent[], taken: string[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      const value = node.value.replace(LITTER, (mark) => {
        taken.push(mark);
        return '';
      });
      return value === node.value
        ? [node]
        : value.trim() === ''
          ? []
          : [{ ...node, value: value.replace(/\s+$/, ' ') }];
    }
    return 'children' in node ? [{ ...node, children: withoutMarks(node.children, taken) }] : [node];
  });
}
