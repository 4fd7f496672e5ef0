/** The names in front matter that stand for a value, where it is given (`&name`) and where it is meant (`*name`). */
export interface NamedValues {
  readonly given: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
}

/** The named values in front matter. Gathered once, since to look for each would take for ever where there are thousands. */
export function namedValuesIn(source: string): NamedValues {
  const names = (mark: RegExp) => new Set(Array.from(source.matchAll(mark), ([, name = '']) => name));
  return { given: names(/&(\w+) /g), meant: names(/\*(\w+)/g) };
}

const none: NamedValues = { given: new Set(), meant: new Set() };

/**
 * Whether YAML would take a value for something other than the words typed.
 *
 * @param raw   the value as typed, without space around it, possibly over several lines
 * @param named the named values in the whole front matter; left out, none
 * @returns the character at fault, or undefined where YAML reads the value as it looks
 */
export function bendOf(raw: string, { given, meant }: NamedValues = none): string | undefined {
  const first = raw[0];
  switch (first) {
    case undefined:
      return undefined;
    case '"':
    case "'":
      return closesItself(raw, quotedLength(raw, first)) ? undefined : first;
    case '[':
    case '{':
      return !raw.startsWith('{{') && closesItself(raw, bracketedLength(raw)) ? undefined : first;
    case '*':
      return /^\*\w+$/.test(raw) && given.has(raw.slice(1)) ? undefined : first;
    case '&': {
      const name = /^&(\w+)\s/.exec(raw)?.[1];
      return name !== undefined && meant.has(name) ? undefined : first;
    }
    case '#':
      return /^#\s/.test(raw) || raw === '#' ? undefined : first;
    case '!':
    case '%':
    case '@':
    case '`':
    case '|':
    case '>':
    case ']':
    case '}':
    case ',':
      return first;
    case '-':
    case '?':
      if (/^[-?](?:\s|$)/.test(raw)) return first;
  }
  return bendWithin(raw);
}

/** A colon makes a field of what is before it; a hash makes a remark of what is behind it. */
function bendWithin(raw: string): string | undefined {
  if (/\s#\s?[^\s#]/.test(raw) && cutsWords(raw)) return '#';
  return /:(?:\s|$)/.test(raw) ? ':' : undefined;
}

/** `#4471` is a number; `# as agreed` behind the value is a remark to oneself. */
function cutsWords(raw: string): boolean {
  return /\s#(?:\S|\s\d)/.test(raw);
}

/** A value on one line without the remark behind it. */
export function withoutRemark(raw: string): string {
  if (/[\r\n]/.test(raw)) return raw;
  const whole = wholeLength(raw);
  return raw.slice(0, whole) + raw.slice(whole).replace(/\s+#(?:\s(?!\d).*)?$/, '');
}

/** As much as is quoted or bracketed at the start, where a `#` is no remark. */
function wholeLength(raw: string): number {
  const first = raw[0];
  if (first === '"' || first === "'") return quotedLength(raw, first) ?? 0;
  return first === '[' || first === '{' ? (bracketedLength(raw) ?? 0) : 0;
}

/** Whether nothing but a remark follows the first `length` characters. */
function closesItself(raw: string, length: number | undefined): boolean {
  return length !== undefined && /^\s*(?:$|#\s)/.test(raw.slice(length));
}

function quotedLength(raw: string, quote: string): number | undefined {
  const whole = quote === '"' ? /^"(?:[^"\\]|\\[^])*"/.exec(raw) : /^'(?:[^']|'')*'/.exec(raw);
  return whole?.[0].length;
}

const maxBrackets = 20;

function bracketedLength(raw: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at];
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if ((char === '"' || char === "'") && /[[{,:\s]/.test(raw[at - 1] ?? '')) {
      const length = quotedLength(raw.slice(at), char);
      if (length === undefined) return undefined;
      at += length - 1;
    }
    if (depth > maxBrackets) return undefined;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
