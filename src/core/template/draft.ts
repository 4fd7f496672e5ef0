/** Text with blanks where the officer writes. The same blank twice is filled once. */
export type Draft = readonly (string | Blank)[];

/** A place to write, and what stands there until something is typed over it. */
export interface Blank {
  readonly hint: string;
  /** What may be chosen there; the first one is the hint. */
  readonly choices?: readonly string[];
}

/** A blank whose hint is in square brackets, so that the rule `placeholder-left` finds one nobody filled. */
export function blank(hint: string): Blank {
  return { hint: `[${hint}]` };
}

/** `\x`, or `$1`, `${1}`, `${1:hint}`, `${1|one,two|}` with their number, hint and choices. */
const SNIPPET = /\\([\\$}])|\$(?:(\d+)|\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)?\})/g;

/** A text in snippet syntax as a draft. Where the cursor ends (`$0`) is not a blank and is left out. */
export function draftOf(snippet: string): Draft {
  const matches = [...snippet.matchAll(SNIPPET)];
  const blanks = new Map<string, Blank>();
  for (const [, , short, long, hint, choices] of matches) {
    const number = short ?? long;
    // `$1` may stand before the `${1:hint}` that says what it is.
    if (number !== undefined && !blanks.get(number)?.hint) blanks.set(number, blankOf(hint, choices));
  }
  let end = 0;
  const parts = matches.flatMap(({ 0: whole, 1: literal = '', 2: short, 3: long, index }): Draft => {
    const before = snippet.slice(end, index) + literal;
    end = index + whole.length;
    const number = short ?? long;
    const blank = number === undefined || number === '0' ? undefined : blanks.get(number);
    return blank ? [before, blank] : [before];
  });
  return [...parts, snippet.slice(end)].filter((part) => part !== '');
}

function blankOf(hint: string | undefined, choices: string | undefined): Blank {
  if (choices === undefined) return { hint: unescaped(hint ?? '') };
  const each = choices.split(/(?<!\\),/).map(unescaped);
  return { hint: each[0] ?? '', choices: each };
}

/** The draft as plain text: hints stand where the blanks are. */
export function asText(draft: Draft): string {
  return draft.map((part) => (typeof part === 'string' ? part : part.hint)).join('');
}

/** The draft in the editor's snippet syntax: a tab stop at each blank, the last one behind everything. */
export function asSnippet(draft: Draft): string {
  const blanks = [...new Set(draft.filter((part) => typeof part !== 'string'))];
  const parts = draft.map((part) =>
    typeof part === 'string' ? escaped(part, /[\\$}]/g) : tabStop(blanks.indexOf(part) + 1, part),
  );
  return `${parts.join('')}$0`;
}

function tabStop(number: number, { hint, choices }: Blank): string {
  if (choices === undefined) return `\${${number}:${escaped(hint, /[\\$}]/g)}}`;
  return `\${${number}|${choices.map((choice) => escaped(choice, /[\\$},|]/g)).join(',')}|}`;
}

/** The draft with every line but its first moved in by `indent` spaces. */
export function indented(draft: Draft, indent: number): Draft {
  const margin = ' '.repeat(indent);
  const moved = (text: string) => text.replace(/\n(?!\n)/g, `\n${margin}`);
  const blanks = new Map<Blank, Blank>();
  return draft.map((part) => {
    if (typeof part === 'string') return moved(part);
    const blank = blanks.get(part) ?? { ...part, hint: moved(part.hint) };
    blanks.set(part, blank);
    return blank;
  });
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, '\\$&');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}
