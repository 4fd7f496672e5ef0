import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLError } from 'yaml';
import { shift, type Span } from '../../span.ts';
import { textAsTyped, unfolded } from './folded.ts';
import type { Mend } from './mend.ts';
import { quote } from './quote.ts';
import type { Entry, FrontMatterFault, TextValue, Value } from './tree.ts';

/** Turns YAML nodes into values with their places in the file. */
export class Reader {
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
    const span = shift(this.#lineAt(this.#toSource(error.pos[0]), detail), this.#at);
    return { kind: 'unreadable', span, detail };
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
    // A lone CR ends a line too; to look for one in the whole text above would take for ever.
    const above = offset === 0 ? 0 : this.#source.lastIndexOf('\n', offset - 1) + 1;
    const lineStart = above + this.#source.slice(above, offset).lastIndexOf('\r') + 1;
    const lead = /^ *(?:- +)*/.exec(this.#source.slice(lineStart, offset))?.[0] ?? '';
    const isItem = lead.includes('-') && this.#source.slice(lineStart + lead.length, offset).trim() === '';
    // A block counts from what holds it: the dash of an item, or the name of a field.
    return (isItem ? lead.lastIndexOf('-') : lead.length) + 2;
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
