import type { SourceBlock, SourceParagraph } from '../../source.ts';
import type { FoundHeading } from './heading-candidates.ts';

/** A report's blocks without the numbers that the tool will give, and the numbers that were there. */
export interface Unnumbered {
  readonly blocks: readonly SourceBlock[];
  readonly numbers: readonly string[];
}

/**
 * Takes away the numbers of paragraphs: "4.2" under the fourth heading or behind "4.1", and "1." to "n" where they
 * run on or begin anew through several sections, as no list does. All others stay with their words or their lists.
 */
export function withoutParagraphNumbers(
  blocks: readonly SourceBlock[],
  headings: readonly FoundHeading[],
): Unnumbered {
  const numbers: string[] = [];
  const counted = countedPlainly(blocks, headings);
  const sections = headings.filter(({ level }) => level === 2);
  const places = new Set(headings.map(({ at }) => at));
  let before = '';
  let ordinal = 0;
  const kept = blocks.map((block, at): SourceBlock => {
    if (sections[ordinal]?.at === at) ordinal++;
    if (block.kind !== 'paragraph' || !block.marker || places.has(at)) return block;
    const { style, text } = block.marker;
    const section = sections[ordinal - 1];
    const isNumber =
      counted.has(at) ||
      (style === 'decimal' && (block.depth !== undefined || belongs(text, section, ordinal, before)));
    if (!isNumber) return block;
    before = text;
    numbers.push(text);
    return unmarked(block);
  });
  return { blocks: kept, numbers };
}

/** A paragraph without its number, and so in no list. */
export function unmarked({
  marker: _marker,
  depth: _depth,
  indent: _indent,
  ...block
}: SourceParagraph): SourceParagraph {
  return block;
}

/** Whether "4.2" counts on from the section's own number or from the number before it. */
function belongs(text: string, section: FoundHeading | undefined, ordinal: number, before: string): boolean {
  const parts = text.replace(/[.)]$/, '').split('.');
  const own = /[\dA-Z]+/.exec(section?.number ?? '')?.[0];
  if (parts[0] === own || (own === undefined && parts[0] === String(ordinal))) return true;
  const earlier = before.replace(/[.)]$/, '').split('.');
  const changed = parts.findIndex((part, at) => part !== earlier[at]);
  return changed !== -1 && Number(parts[changed]) === Number(earlier[changed] ?? 0) + 1;
}

/** Sections in which plain numbers must stand before they can be those of paragraphs. */
const LEAST_SECTIONS = 3;

/** The paragraphs that "1." to "n" number through several sections. */
function countedPlainly(
  blocks: readonly SourceBlock[],
  headings: readonly FoundHeading[],
): ReadonlySet<number> {
  const at = new Set<number>();
  const sections = new Set<number>();
  let others = 0;
  let open: FoundHeading | undefined;
  const byPlace = new Map(headings.map((heading) => [heading.at, heading]));
  blocks.forEach((block, index) => {
    const heading = byPlace.get(index);
    if (heading) open = heading.level === 2 || heading.practice ? heading : open;
    else if (block.kind === 'paragraph' && open && !LISTED.has(open.practice?.id ?? '')) {
      if (block.marker?.style === 'number' && (block.depth ?? 0) === 0) {
        at.add(index);
        sections.add(open.at);
      } else if (!block.marker) others++;
    }
  });
  if (sections.size < LEAST_SECTIONS) return new Set();
  if (at.size * 10 >= (at.size + others) * 6) return at;
  return runsOn([...at].map((index) => numberAt(blocks[index]))) ? at : new Set();
}

const numberAt = (block: SourceBlock | undefined) =>
  block?.kind === 'paragraph' ? (block.marker?.value ?? 0) : 0;

/** Whether numbers never begin anew: what a list elsewhere counts may stand between two of them. */
const runsOn = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));

/** Sections whose numbers may be those of a list. */
const LISTED: ReadonlySet<string> = new Set(['recommendations', 'background_papers', 'appendices']);
