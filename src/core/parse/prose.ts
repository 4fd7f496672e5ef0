import type { Paragraph, RootContent } from 'mdast';
import type { Span } from '../span.ts';
import { crowdedParagraph } from './crowded-paragraph.ts';
import type { TextValue } from './front-matter/tree.ts';
import { parseMarkdown } from './markdown.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import type { Paper, Passage } from './paper.ts';
import { Piece } from './piece.ts';

interface Kept {
  readonly passage: Passage;
  /** What it was read with. */
  readonly known: ReadonlySet<string>;
}

const passages = new WeakMap<TextValue, Kept>();
const nothingKnown: ReadonlySet<string> = new Set();

/**
 * The Markdown in a field of front matter, which may refer to the links and footnotes that the body defines. Kept as
 * long as the value is and those are the same, so that an edit elsewhere costs nothing.
 *
 * @param value a value of the paper's front matter
 */
export function prose(value: TextValue, { text, definitions }: Pick<Paper, 'text' | 'definitions'>): Passage {
  const known = value.text.includes('[') ? definitions : nothingKnown;
  return passageOf(value, text, known, (words) =>
    nestedTooDeep(words) === undefined && crowdedParagraph(words) === undefined
      ? parseMarkdown(words, known)
      : oneRun(words),
  );
}

/** The words in a field that holds no Markdown, such as a title, as one run of text. Kept like prose. */
export function plainWords(value: TextValue, text: string): Passage {
  return passageOf(value, text, nothingKnown, oneRun);
}

function oneRun(words: string): RootContent[] {
  const position = wholeOf(words);
  return [{ type: 'paragraph', position, children: [{ type: 'text', value: words, position }] }];
}

function wholeOf(words: string): NonNullable<Paragraph['position']> {
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: words.length + 1, offset: words.length },
  };
}

/** A field is one or the other for good, so that one memory serves both. */
function passageOf(
  value: TextValue,
  text: string,
  known: ReadonlySet<string>,
  read: (words: string) => RootContent[],
): Passage {
  const kept = passages.get(value);
  if (kept?.known === known) return kept.passage;
  const piece = new Piece(value.text, read(value.text));
  const toFile = alignment(value.text, text.slice(value.span.start, value.span.end), value.span.start);
  const place = (span: Span): Span =>
    toFile
      ? {
          start: toFile(span.start),
          end: span.end > span.start ? toFile(span.end - 1) + 1 : toFile(span.start),
        }
      : value.span;
  const passage = { piece, place };
  passages.set(value, { passage, known });
  return passage;
}

/**
 * The way from offsets in decoded words back to the file: quotes, escapes, block headers and indentation
 * skipped. Proven by walking both to the end; undefined where they do not agree (an escape such as `\u00e9`).
 */
function alignment(words: string, raw: string, at: number): ((offset: number) => number) | undefined {
  if (words === raw) return (offset) => at + Math.min(offset, words.length);
  const offsets = new Uint32Array(words.length + 1);
  let from = /^[|>][^\r\n]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
  for (let to = 0; to < words.length; to++) {
    const char = words[to] ?? '';
    while (from < raw.length && raw[from] !== char && !sameSpace(char, raw, from)) {
      if (!/[\s"'\\]/.test(raw[from] ?? '')) return undefined;
      from++;
    }
    if (from >= raw.length && char.trim() !== '') return undefined;
    offsets[to] = Math.min(from, raw.length);
    from++;
  }
  offsets[words.length] = Math.min(from, raw.length);
  return (offset) => at + (offsets[Math.min(offset, words.length)] ?? 0);
}

/** A folded line end is a space in the words; a CRLF is one line end. */
function sameSpace(char: string, raw: string, from: number): boolean {
  return (char === ' ' || char === '\n') && /[\r\n]/.test(raw[from] ?? '');
}
