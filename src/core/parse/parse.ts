import { parseBody } from './body.ts';
import { crowdedParagraph } from './crowded-paragraph.ts';
import { readFrontMatter } from './front-matter/read.ts';
import { textAt } from './front-matter/tree.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import type { Paper, PaperType, Piece, PlacedPiece } from './paper.ts';

/** Above this many characters only the front matter is read (and one problem says so). */
export const maxBodyLength = 2_000_000;

const paperTypes: readonly PaperType[] = ['report', 'agenda', 'minutes'];

/**
 * Parses a file: front matter, and the body in pieces.
 *
 * @param text     the whole file, any line ends, with or without a byte-order mark
 * @param previous what an earlier text of the same file gave; only what differs is parsed again. The
 *                 result is the same without it.
 */
export function parse(text: string, previous?: Paper): Paper {
  const frontMatter = readFrontMatter(text, previous);
  const body = text.slice(frontMatter.span.end);
  const bodyRead =
    text.length <= maxBodyLength && nestedTooDeep(body) === undefined && crowdedParagraph(body) === undefined;
  const earlier = previous && {
    pieces: previous.body.map(({ piece }) => piece),
    definitions: previous.definitions,
  };
  const { pieces, definitions } = bodyRead
    ? parseBody(body, earlier)
    : { pieces: [], definitions: new Set<string>() };
  const typed = textAt(frontMatter.root, 'type');
  return Object.freeze({
    text,
    type: paperTypes.find((type) => type === typed?.toLowerCase()),
    frontMatter,
    body: placed(pieces, frontMatter.span.end, previous?.body ?? []),
    definitions,
    bodyRead,
  });
}

/** What stands where it stood before the edit stays the same object. */
function placed(
  pieces: readonly Piece[],
  start: number,
  before: readonly PlacedPiece[],
): readonly PlacedPiece[] {
  let at = start;
  return Object.freeze(
    pieces.map((piece, index) => {
      const start = at;
      at += piece.text.length;
      const kept = before[index];
      return kept?.piece === piece && kept.start === start ? kept : { piece, start };
    }),
  );
}
