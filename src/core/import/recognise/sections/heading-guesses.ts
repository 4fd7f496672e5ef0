import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import type { Candidate } from './heading-candidates.ts';

/** A numbered paragraph that is not the first of a list. */
const countsOn = ({ marker }: SourceParagraph) =>
  marker?.style === 'decimal' || (marker?.style === 'number' && marker.value > 1);

/**
 * Short lines that begin a passage, "Options Proposed": a person sees a heading there.
 *
 * @param sure    the headings that are told by something else
 * @param from    the place behind which headings may be guessed
 * @param isPlain whether the document's own headings are lines like any other
 */
export function guesses(
  blocks: readonly SourceBlock[],
  sure: readonly Candidate[],
  from: number,
  isPlain: boolean,
): Candidate[] {
  const taken = new Set(sure.map(({ at }) => at));
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (at <= from || taken.has(at) || next?.kind !== 'paragraph') return [];
    if (!isTitleLine(block, taken.has(at - 1) ? undefined : blocks[at - 1])) return [];
    const below = isPlain && (taken.has(at + 1) ? !taken.has(at - 1) : isSentence(next));
    if (!below && (taken.has(at + 1) || !countsOn(next))) return [];
    const words = wordsOf(block.content).trim();
    return [{ at, words, number: '', practice: undefined, isGuess: true, look: 'plain' as const }];
  });
}

/**
 * Whether a paragraph is a few words that end no sentence, below one that does.
 *
 * @param above what stands above it; undefined for a heading
 */
export function isTitleLine(block: SourceBlock, above: SourceBlock | undefined): block is SourceParagraph {
  if (block.kind !== 'paragraph' || block.marker || block.heading !== undefined || block.depth !== undefined)
    return false;
  if (above && !(above.kind === 'paragraph' && endsSentence(above))) return false;
  const said = wordsOf(block.content).trim();
  const most = said.endsWith('?') ? 12 : 8;
  const isTitle =
    /^\p{Lu}/u.test(said) && said.split(/\s+/).length <= most && !/:|[.;,!…]$|\d{4}$/.test(said);
  return isTitle && !/^(?:appendix|annex|enclosure|none)\b/i.test(said);
}

const endsSentence = ({ content }: SourceParagraph) => /[.;:!?]["'’”)]*$/.test(wordsOf(content).trimEnd());

/** Whether a paragraph is what stands below a heading and not another line of a list without marks. */
const isSentence = (block: SourceParagraph) =>
  endsSentence(block) && (block.marker !== undefined || wordsOf(block.content).split(/\s+/).length > 5);
