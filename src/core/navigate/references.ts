import { gathered } from '../check/gathered.ts';
import { nodesOf } from '../check/nodes-of.ts';
import type { Paper, Passage } from '../parse/paper.ts';
import { spanOf } from '../report/blocks.ts';
import { shift, type Span } from '../span.ts';

/** `[](#label)` or `[words](#label)`, in the body or in a field. */
export interface Reference {
  readonly label: string;
  /** All of it in the file. */
  readonly span: Span;
  /** The label in the file, without `#`; undefined where the file writes it in another way. */
  readonly labelSpan: Span | undefined;
  /** Whether its words are left to us: "paragraph 4.2". */
  readonly isBare: boolean;
}

/** Every reference of a paper, whether it leads anywhere or not, in the order of the file. */
export function referencesIn(paper: Paper): Reference[] {
  return inPieces(paper).flatMap(({ passage, facts }) =>
    facts.map(({ label, span, labelSpan, isBare }) => ({
      label,
      span: passage.place(span),
      labelSpan: labelSpan && exactly(passage, labelSpan, paper.text),
      isBare,
    })),
  );
}

const inPieces = gathered((piece): readonly Reference[] =>
  nodesOf(piece).links.flatMap((link) => {
    if (!link.url.startsWith('#') || link.url.length === 1) return [];
    const span = spanOf(link);
    const label = decoded(link.url.slice(1));
    const address = /\]\(\s*<?#([^\s<>()]*)[^[\]]*$/d.exec(piece.text.slice(span.start, span.end));
    const [start, end] = address?.indices?.[1] ?? [0, 0];
    const asTyped = address?.[1] === label;
    const labelSpan = asTyped ? shift({ start, end }, span.start) : undefined;
    return [{ label, span, labelSpan, isBare: link.children.length === 0 }];
  }),
);

/** Where a span of the piece stands in the file, if the file has the very same words there. */
function exactly({ piece, place }: Passage, span: Span, text: string): Span | undefined {
  const placed = place(span);
  const same = text.slice(placed.start, placed.end) === piece.text.slice(span.start, span.end);
  return same ? placed : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
