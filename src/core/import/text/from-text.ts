import type { Source, SourceBlock, SourceParagraph } from '../source.ts';
import { withTypedMarkers } from '../typed-markers.ts';
import { wordsOf } from '../words.ts';
import { withTables } from './tabbed-tables.ts';
import { headsList, isWrapped, type Line, linesOf } from './lines.ts';

/**
 * What plain text says: its lines as paragraphs, those that a page or a mail program broke put together again.
 *
 * @param text decoded, any line ends
 */
export function sourceFromText(text: string): Source {
  const lines = linesOf(text);
  const width = isWrapped(lines)
    ? lines.reduce((most, { words }) => Math.max(most, words.length), 0)
    : undefined;
  const blocks = withTables(lines).flatMap((passage): readonly SourceBlock[] => {
    if ('kind' in passage) return [passage];
    return width === undefined
      ? passage.filter(({ words }) => words !== '').map(paragraph)
      : fromWrapped(passage, width);
  });
  return { blocks: rejoined(withTypedMarkers(blocks)), footnotes: [], pictures: [], notes: [] };
}

function paragraph({ words, indent, tight }: Line): SourceParagraph {
  const content = [{ type: 'text', value: words } as const];
  return { kind: 'paragraph', content, ...(indent > 0 && { indent }), ...(tight && { tight }) };
}

/** Lines broken at the edge of a page: what stands together is one paragraph, but for what begins one itself. */
function fromWrapped(lines: readonly Line[], width: number): SourceParagraph[] {
  const paragraphs: Line[] = [];
  let open: Line | undefined;
  let above = '';
  let isListed = false;
  for (const line of lines) {
    const isEntry = isListed && open !== undefined && isNextEntry(above, line.words, width);
    const isForced = open !== undefined && endsShort(above, line.words, width);
    if (line.closes) isListed = headsList(line.words);
    above = line.words;
    if (line.words === '') open = undefined;
    else if (open && !line.opens && !open.closes && !isEntry && !isForced) {
      const joint = /[\p{L}\d]-$/u.test(open.words) && /^\p{Ll}/u.test(line.words) ? '' : ' ';
      open = { ...open, words: open.words + joint + line.words, closes: line.closes };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = line;
      paragraphs.push(line);
    }
  }
  return paragraphs.map(paragraph);
}

/** Whether a line stopped long before the edge of the page, so that what is below it begins anew. */
function endsShort(above: string, words: string, width: number): boolean {
  return (
    above.length < width * 0.6 &&
    /^["'“‘(]?[\p{Lu}\d]/u.test(words) &&
    !/(?:,|\b(?:and|of|the|for|to|in|on))$/i.test(above)
  );
}

/** Whether a line below "Background papers" is another one: the line above it had room for its first word. */
function isNextEntry(above: string, words: string, width: number): boolean {
  const [first = ''] = words.split(' ');
  const hadRoom = above.length + 1 + first.length <= width * 0.85;
  return (
    hadRoom && /^["'“‘(]?[\p{Lu}\d]/u.test(words) && !/(?:,|\b(?:and|of|the|for|to|in|on))$/i.test(above)
  );
}

/** Sentences that the end of a page cut in two, be there a bullet where the second half begins. */
function rejoined(blocks: readonly SourceBlock[]): SourceBlock[] {
  const out: SourceBlock[] = [];
  blocks.forEach((block, at) => {
    const before = out.at(-1);
    if (before?.kind === 'paragraph' && block.kind === 'paragraph' && isRest(block, before, blocks[at + 1])) {
      out[out.length - 1] = {
        ...before,
        content: [...before.content, { type: 'text', value: ' ' }, ...block.content],
      };
    } else out.push(block);
  });
  return out;
}

/** What a cut-off sentence is at least long: below that it is a line of its own. */
const SENTENCE = 50;

function isRest(block: SourceParagraph, before: SourceParagraph, next: SourceBlock | undefined): boolean {
  const { marker } = block;
  const nextIsItem = next?.kind === 'paragraph' && next.marker?.style === 'bullet';
  if (marker && (marker.style !== 'bullet' || nextIsItem)) return false;
  const said = wordsOf(before.content).trimEnd();
  return (
    said.length >= SENTENCE && !/[.:;!?…]["'’”)]*$/.test(said) && /^\p{Ll}/u.test(wordsOf(block.content))
  );
}
