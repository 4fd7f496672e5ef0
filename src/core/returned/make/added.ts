import type { Report } from '../../report/report.ts';
import type { Path } from '../../schema/missing-names.ts';
import { lineEndOf } from '../../schema/source-lines.ts';
import { pathAt } from '../report/path-at.ts';
import type { AddedAs, Beside } from './make.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** Where a new paragraph stands. */
export interface AddedPlace {
  /** The one it is put next to. */
  readonly paragraph: ReportParagraph;
  readonly isBehind: boolean;
  /** In that one's piece. */
  readonly offset: number;
  /** Its own place among the paragraphs. */
  readonly index: number;
  readonly as: AddedAs;
  /** Set where it is a recommendation among the details. */
  readonly entry: { readonly list: Path; readonly index: number } | undefined;
}

/** Where a new paragraph can be put; undefined where Markdown has no place for it. */
export function addedPlace(
  beside: Beside,
  as: AddedAs,
  paragraphs: readonly ReportParagraph[],
  report: Report,
): AddedPlace | undefined {
  const isBehind = 'behind' in beside;
  const paragraph = isBehind ? beside.behind : beside.before;
  const { passage, block, whole, kind, inDetails } = paragraph;
  if (!passage || kind === 'title' || kind === 'note') return undefined;
  const at = paragraphs.indexOf(paragraph);
  const asEntry = as === 'entry' && kind === 'item';
  const path = inDetails ? pathAt(report.details, passage.place(whole).start) : undefined;
  if (path?.[0] === 'recommendations' && typeof path[1] === 'number' && path.at(-2) !== 'parts') {
    const isOwn = (other: ReportParagraph) => {
      const start = other.inDetails ? other.passage?.place(other.whole).start : undefined;
      const own = start === undefined ? undefined : pathAt(report.details, start);
      return own !== undefined && own[0] === path[0] && own[1] === path[1];
    };
    const index = isBehind ? paragraphs.findLastIndex(isOwn) + 1 : paragraphs.findIndex(isOwn);
    const entry = { list: ['recommendations'], index: path[1] + (isBehind ? 1 : 0) };
    return { paragraph, isBehind, offset: 0, index, as, entry };
  }
  if (inDetails && typeof as === 'object') return undefined;
  const inBlock = (other: ReportParagraph) => other.passage === passage && other.block.start === block.start;
  const span = asEntry ? whole : block;
  const index = asEntry
    ? at + (isBehind ? 1 : 0)
    : isBehind
      ? paragraphs.findLastIndex(inBlock) + 1
      : paragraphs.findIndex(inBlock);
  const offset = isBehind ? span.end : span.start;
  return {
    paragraph,
    isBehind,
    offset,
    index,
    as: asEntry ? 'entry' : as === 'entry' ? 'paragraph' : as,
    entry: undefined,
  };
}

/** A new paragraph as it is inserted there, with what keeps it apart from its neighbour. */
export function addedMarkdown(markdown: string, place: AddedPlace, report: Report): string {
  const { paragraph, isBehind, as } = place;
  const { passage, whole, written, inDetails } = paragraph;
  const lineEnd = inDetails ? '\n' : lineEndOf(report.paper.text);
  if (as === 'entry' && passage) {
    const source = passage.piece.text;
    const marker = source.slice(whole.start, written.letters[0]?.span.start ?? whole.start);
    const lineStart = source.slice(0, whole.start).search(/[^\r\n]*$/);
    const margin = source.slice(lineStart, whole.start).replace(/\S/g, ' ');
    const own = (isBehind ? nextMarker(marker) : marker) + markdown;
    return isBehind ? lineEnd + margin + own : own + lineEnd + margin;
  }
  const heading = typeof as === 'object' ? `${'#'.repeat(Math.min(6, Math.max(2, as.heading)))} ` : '';
  const words = heading + markdown.replaceAll('\n', lineEnd + lineEnd);
  return isBehind ? lineEnd + lineEnd + words : words + lineEnd + lineEnd;
}

/** `b) ` behind `a) `; what counts no further is left as it is. */
function nextMarker(marker: string): string {
  return marker.replace(/\d+|[a-y](?=[.)])|[A-Y](?=[.)])/, (own) =>
    /\d/.test(own) ? String(Number(own) + 1) : String.fromCharCode(own.charCodeAt(0) + 1),
  );
}
