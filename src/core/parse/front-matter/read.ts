import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import { shift, type Span } from '../../span.ts';
import { findMends, type Mend } from './mend.ts';
import { quote } from './quote.ts';
import { splitFrontMatter } from './split.ts';
import { textAsTyped, unfolded } from './folded.ts';
import type { Entry, FrontMatter, FrontMatterFault, MapValue, TextValue, Value } from './tree.ts';

const maxLength = 1_000_000;

/**
 * Reads the front matter of a file.
 *
 * @param text     the whole file
 * @param previous what was read before; kept if the front matter did not change
 */
export function readFrontMatter(
  text: string,
  previous?: { text: string; frontMatter: FrontMatter },
): FrontMatter {
  const { state, span, inner } = splitFrontMatter(text);
  if (previous && sameFrontMatter(previous, text, span, state)) return previous.frontMatter;
  const { root, faults } = readFields(text.slice(inner.start, inner.end), inner.start);
  const unclosed: FrontMatterFault[] =
    state === 'unclosed'
      ? [{ kind: 'unclosed', span: { start: span.start, end: inner.start }, detail: '' }]
      : [];
  return Object.freeze({ state, span, inner, root, faults: [...unclosed, ...faults] });
}

function sameFrontMatter(
  previous: { text: string; frontMatter: FrontMatter },
  text: string,
  span: Span,
  state: FrontMatter['state'],
): boolean {
  const was = previous.frontMatter;
  return (
    was.state === state &&
    was.span.end === span.end &&
    previous.text.slice(0, span.end) === text.slice(0, span.end)
  );
}

/**
 * Reads fields: front matter without its fences, or a whole `council.yaml`.
 *
 * @param source the fields as typed
 * @param at     where `source` stands in its file; every span in the result counts from the file's start
 */
export function readFields(source: string, at = 0): { root: MapValue; faults: FrontMatterFault[] } {
  const empty: MapValue = { kind: 'map', span: { start: at, end: at + source.length }, entries: [] };
  if (source.length > maxLength)
    return { root: empty, faults: [unreadable('too-large', { start: at, end: at })] };
  const mends = findMends(source);
  // A lone CR ends a line for us and not for YAML; a LF in its place leaves every offset as it is.
  const mended = applyMends(source.replace(/\r(?!\n)/g, '\n'), mends);
  const reader = new Reader(source, at, mends, mended.toSource);
  let document: Document;
  try {
    document = parseDocument(mended.text, { schema: 'failsafe', logLevel: 'silent' });
  } catch (error) {
    // Nested too deep for a recursive reader; nothing an officer types.
    if (error instanceof RangeError) return { root: empty, faults: [unreadable('too-deep', empty.span)] };
    throw error;
  }
  const root = document.contents === null ? empty : reader.value(document.contents, empty.span.start);
  const faults = [
    ...mends.flatMap((mend) => reader.mendFault(mend)),
    ...reader.faults,
    ...firstOnEachLine(mended.text, document.errors).map((error) => reader.errorFault(error)),
  ];
  if (root.kind === 'map') return { root, faults: inOrder(faults) };
  return { root: empty, faults: inOrder([unreadable('no-fields', root.span), ...faults]) };
}

const inOrder = (faults: FrontMatterFault[]) => faults.sort((a, b) => a.span.start - b.span.start);

function unreadable(detail: string, span: Span): FrontMatterFault {
  return { kind: 'unreadable', span, detail };
}

/** Further errors on one line follow from the first. */
function firstOnEachLine(text: string, errors: readonly YAMLError[]): YAMLError[] {
  const seen = new Set<number>();
  return errors.filter(({ pos }) => {
    const line = text.lastIndexOf('\n', pos[0] - 1);
    return !seen.has(line) && seen.add(line);
  });
}

/** The source with every mend in single quotes, and the way back from its offsets. */
function applyMends(
  source: string,
  mends: readonly Mend[],
): { text: string; toSource: (offset: number) => number } {
  const inserted: number[] = [];
  let text = '';
  let done = 0;
  const insertQuote = (upTo: number) => {
    text += source.slice(done, upTo);
    inserted.push(text.length);
    text += "'";
    done = upTo;
  };
  for (const { span } of mends) {
    insertQuote(span.start);
    for (
      let at = source.indexOf("'", span.start);
      at !== -1 && at < span.end;
      at = source.indexOf("'", at + 1)
    ) {
      insertQuote(at);
    }
    insertQuote(span.end);
  }
  text += source.slice(done);
  const toSource = (offset: number) => {
    let low = 0;
    let high = inserted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inserted[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { text, toSource };
}

/** Turns YAML nodes into values with their places in the file. */
class Reader {
  readonly faults: FrontMatterFault[] = [];
  readonly #source: string;
  readonly #at: number;
  readonly #toSource: (offset: number) => number;
  readonly #mended: ReadonlySet<number>;
  readonly #anchored = new Map<string, Scalar>();

  constructor(source: string, at: number, mends: readonly Mend[], toSource: (offset: number) => number) {
    this.#source = source;
    this.#at = at;
    this.#toSource = toSource;
    this.#mended = new Set(mends.map(({ span }) => span.start));
  }

  value(node: Node, fallback: number): Value {
    const span = this.#span(node.range, fallback);
    if (isMap(node)) {
      return {
        kind: 'map',
        span,
        entries: node.items.map((pair) => this.#entry(pair as Pair<Node, Node | null>)),
      };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.value(item as Node, span.start));
      return { kind: 'list', span, items };
    }
    if (isAlias(node)) return this.#text(this.#anchored.get(node.source), span);
    return this.#text(isScalar(node) ? node : undefined, span);
  }

  mendFault({ span, cause }: Mend): FrontMatterFault[] {
    if (cause === undefined) return [];
    const text = this.#source.slice(span.start, span.end);
    const placed = shift(span, this.#at);
    const repair = { span: placed, text: quote(textAsTyped(text), this.#indentBelow(span.start)) };
    return [{ kind: cause === '#' ? 'cut' : 'bent', span: placed, detail: cause, repair }];
  }

  errorFault(error: YAMLError): FrontMatterFault {
    const detail = causes[error.code] ?? 'other';
    return unreadable(detail, shift(this.#lineAt(this.#toSource(error.pos[0]), detail), this.#at));
  }

  #entry(pair: Pair<Node, Node | null>): Entry {
    const keySpan = this.#span(pair.key.range, this.#at);
    const key = isScalar(pair.key) ? String(pair.key.value) : this.#source.slice(keySpan.start, keySpan.end);
    const behindColon = keySpan.end + 1;
    const value: Value =
      pair.value === null
        ? { kind: 'text', text: '', style: 'plain', span: { start: keySpan.end, end: keySpan.end } }
        : this.value(pair.value, behindColon);
    return { key, keySpan, value };
  }

  #text(scalar: Scalar | undefined, span: Span): TextValue {
    if (!scalar) {
      const text = this.#source.slice(span.start - this.#at, span.end - this.#at);
      return { kind: 'text', text, span, style: 'plain' };
    }
    if (scalar.anchor !== undefined) this.#anchored.set(scalar.anchor, scalar);
    const raw = this.#source.slice(span.start - this.#at, span.end - this.#at);
    if (this.#mended.has(span.start - this.#at))
      return { kind: 'text', text: textAsTyped(raw), span, style: 'plain' };
    const text = typeof scalar.value === 'string' ? scalar.value : '';
    const style = styles[scalar.type ?? Scalar.PLAIN] ?? 'plain';
    const typed = style === 'plain' || style === 'folded' ? unfolded(raw, style) : undefined;
    if (typed === undefined) return { kind: 'text', text, span, style };
    const repair = { span, text: quote(typed, this.#indentBelow(span.start - this.#at)) };
    this.faults.push({ kind: 'folded', span, detail: '', repair });
    return { kind: 'text', text: typed, span, style };
  }

  #span(range: readonly [number, number, number] | null | undefined, fallback: number): Span {
    if (!range) return { start: fallback, end: fallback };
    const start = this.#toSource(range[0]);
    const end = this.#toSource(range[1]);
    const trimmed = this.#source.slice(start, end).trimEnd().length;
    return shift({ start, end: start + trimmed }, this.#at);
  }

  /** How far in the lines of a block must stand that starts at `offset`. */
  #indentBelow(offset: number): number {
    const lineStart =
      Math.max(this.#source.lastIndexOf('\n', offset - 1), this.#source.lastIndexOf('\r', offset - 1)) + 1;
    const lead = /^ *(?:- +)*/.exec(this.#source.slice(lineStart, offset))?.[0] ?? '';
    return lead.trimEnd() === '' ? lead.length + 2 : Math.max(2, lead.length);
  }

  /** An officer sees a line, not a token; of a repeated field, its name. */
  #lineAt(offset: number, detail: string): Span {
    const isEnd = (at: number) => this.#source[at] === '\n' || this.#source[at] === '\r';
    const found = detail === 'repeated' ? offset : Math.min(offset, this.#source.length - 1);
    let start = Math.max(found, 0);
    while (start > 0 && !isEnd(start - 1) && detail !== 'repeated') start--;
    const line = /^[^\r\n]*/.exec(this.#source.slice(start))?.[0] ?? '';
    const words = detail === 'repeated' ? (/^[^:]*/.exec(line)?.[0] ?? '') : line;
    const lead = words.trim() === '' ? 0 : words.length - words.trimStart().length;
    return { start: start + lead, end: start + words.trimEnd().length };
  }
}

const causes: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'repeated',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MULTILINE_IMPLICIT_KEY: 'indent',
  MISSING_CHAR: 'no-colon',
};

const styles: Record<string, TextValue['style']> = {
  [Scalar.QUOTE_DOUBLE]: 'quoted',
  [Scalar.QUOTE_SINGLE]: 'quoted',
  [Scalar.BLOCK_LITERAL]: 'block',
  [Scalar.BLOCK_FOLDED]: 'folded',
};
