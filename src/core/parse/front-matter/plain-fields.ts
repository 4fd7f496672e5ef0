import { linesFrom } from '../lines.ts';
import type { Entry, ListValue, MapValue, TextValue, Value } from './tree.ts';

/** Tabs, lone CRs and characters that end lines for some and not for others, or that YAML does not take. */
const unusual = /[^\P{C}\r\n]|\r(?!\n)|[\u2028\u2029]/u;

const field = /^([a-z][a-z\d_]*):(?: (?=\S)| *$)/;
const item = /^- (?=\S)/;

/** Begins with what opens nothing; no colon or hash in it stands where it would end the words. */
const words = /^[A-Za-z\d(./£“‘À-ɏ](?:[^:#]|:(?=\S)|(?<=\S)#)*$/;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const bracketed = /^\[[A-Za-z\d](?:[A-Za-z\d .’()–]|, (?=[A-Za-z\d]))*\]$/;

interface Line {
  readonly text: string;
  readonly start: number;
  /** Columns before its first word; behind the dash, once that has been read. */
  readonly indent: number;
}

/**
 * Reads fields as nearly all details are written: `field: words` on one line, in quotation marks, as a `|` block or as a
 * short list in square brackets, or with nothing; and below a field, further in, fields or `- ` items. The YAML library takes many times
 * as long for the same values.
 *
 * Declined is whatever may mean anything else: words that go on over the next line, remarks behind words, tabs, escapes, marks at the start of words, a field given twice, lines that are neither in step nor further in.
 *
 * @param source fields in which nothing has to be mended (see mend.ts)
 * @param at     where `source` stands in its file
 * @returns undefined where the library has to be asked
 */
export function readPlainFields(source: string, at: number): MapValue | undefined {
  if (unusual.test(source)) return undefined;
  const lines = Array.from(linesFrom(source), ({ text, start }): Line => {
    const words = text.trimStart();
    return { text, start: start + at, indent: words === '' ? Infinity : text.length - words.length };
  });
  const fields = new PlainFields(lines);
  const root = fields.map(0);
  return root && fields.isOver ? root : undefined;
}

/** A walk down the lines. Each part gives undefined where it is in doubt, and then all is. */
class PlainFields {
  readonly #lines: Line[];
  #next = 0;
  #inDoubt = false;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  /** Whether nothing is left, and nothing that was passed over was in doubt. */
  get isOver(): boolean {
    return this.#line() === undefined && !this.#inDoubt;
  }

  map(indent: number): MapValue | undefined {
    const entries: Entry[] = [];
    const names = new Set<string>();
    for (let line = this.#line(); line && line.indent >= indent; line = this.#line()) {
      const [typed, key = ''] = (line.indent === indent && field.exec(line.text.slice(indent))) || [];
      if (typed === undefined || names.has(key)) return undefined;
      names.add(key);
      this.#next++;
      const value = this.#value(line, indent + typed.length, indent, true);
      if (!value) return undefined;
      const start = line.start + indent;
      entries.push({ key, keySpan: { start, end: start + key.length }, value });
    }
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return undefined;
    // Of a field with nothing behind it, what is seen ends with the colon.
    const { start, end } = last.value.span;
    const seen = end > start ? end : last.keySpan.end + 1;
    return { kind: 'map', span: { start: first.keySpan.start, end: seen }, entries };
  }

  #list(indent: number): ListValue | undefined {
    const items: Value[] = [];
    let start: number | undefined;
    for (let line = this.#line(); line?.indent === indent; line = this.#line()) {
      const behind = line.text.slice(indent);
      if (!item.test(behind)) break;
      start ??= line.start + indent;
      let value: Value | undefined;
      if (field.test(behind.slice(2))) {
        this.#lines[this.#next] = { ...line, indent: indent + 2 };
        value = this.map(indent + 2);
      } else {
        this.#next++;
        value = this.#value(line, indent + 2, indent, false);
      }
      if (!value) return undefined;
      items.push(value);
    }
    const end = items.at(-1)?.span.end;
    return start === undefined || end === undefined
      ? undefined
      : { kind: 'list', span: { start, end }, items };
  }

  /** What stands behind a field's name or a dash, at a column of its line, and in the lines below that stand further in. */
  #value(line: Line, column: number, indent: number, ofField: boolean): Value | undefined {
    const typed = line.text.slice(column).trimEnd();
    const start = line.start + column;
    if (typed === '|') return this.#block(start, indent);
    const below = this.#line();
    if (typed === '' && ofField && below) {
      const isList = item.test(below.text.slice(below.indent));
      if (isList && below.indent >= indent) return this.#list(below.indent);
      if (!isList && below.indent > indent) return this.map(below.indent);
    }
    if (below && below.indent > indent) return undefined;
    const span = { start, end: start + typed.length };
    if (words.test(typed) || (typed === '' && ofField))
      return { kind: 'text', text: typed, span, style: 'plain' };
    if (quoted.test(typed)) return { kind: 'text', text: typed.slice(1, -1), span, style: 'quoted' };
    return bracketed.test(typed) ? { kind: 'list', span, items: bracketedItems(typed, start) } : undefined;
  }

  #block(start: number, indent: number): TextValue | undefined {
    const first = this.#lines[this.#next];
    if (!first || first.indent === Infinity || first.indent <= indent) return undefined;
    let text = '';
    let gap = '';
    let end = start;
    for (let line = this.#lines[this.#next]; line; line = this.#lines[++this.#next]) {
      if (line.indent < first.indent) break;
      const words = line.text.slice(first.indent);
      if (line.indent === Infinity) {
        if (words !== '') return undefined;
        gap += '\n';
      } else {
        text += `${gap}${words}\n`;
        gap = '';
        end = line.start + line.text.trimEnd().length;
      }
    }
    const below = this.#line();
    return below && below.indent > indent
      ? undefined
      : { kind: 'text', text, span: { start, end }, style: 'block' };
  }

  /** The next line that is neither blank nor a remark. A remark stands above what it is about, and no further in. */
  #line(): Line | undefined {
    let remark: Line | undefined;
    for (let line = this.#lines[this.#next]; line; line = this.#lines[++this.#next]) {
      if (line.text[line.indent] === '#') {
        this.#inDoubt ||= remark !== undefined && remark.indent !== line.indent;
        remark = line;
      } else if (line.indent !== Infinity) {
        this.#inDoubt ||= remark !== undefined && remark.indent !== line.indent;
        return line;
      }
    }
    this.#inDoubt ||= remark !== undefined;
    return undefined;
  }
}

function bracketedItems(typed: string, start: number): TextValue[] {
  return Array.from(typed.matchAll(/[^[\], ](?:[^[\],]*[^[\], ])?/g), ({ 0: text, index }) => ({
    kind: 'text',
    text,
    span: { start: start + index, end: start + index + text.length },
    style: 'plain',
  }));
}
