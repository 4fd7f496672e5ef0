import type { Span } from '../../span.ts';
import { type Line, linesFrom } from '../lines.ts';
import { bendOf, namedValuesIn, withoutRemark } from './bend.ts';

/** A value that YAML would bend, and by what. */
export interface Mend {
  readonly span: Span;
  /** The character at fault; undefined where reading it as text is certain and needs no remark. */
  readonly cause: string | undefined;
}

/**
 * Finds the values in front matter that are an officer's prose and that YAML would take for something
 * else: "Leisure centres: award", "contract #4471", "*that*", "'tis", "- That Cabinet: approve".
 *
 * Works line by line, so that one half-typed value does not spoil the fields around it.
 *
 * @param source what stands between the fences
 * @returns the values to be read as text, in order; spans count from the start of `source`
 */
export function findMends(source: string): Mend[] {
  const mends: Mend[] = [];
  const lines = [...linesFrom(source)];
  const named = namedValuesIn(source);
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const place = line && valuePlace(line);
    if (!line || !place) {
      at++;
      continue;
    }
    const last = lastLineOfValue(lines, at, place.parentIndent);
    const end = endOfText(lines[last] ?? line);
    const raw = withoutRemark(source.slice(place.start, end));
    if (isBlockHeader(raw)) {
      at = last + 1;
      continue;
    }
    const bend = bendOf(raw, named);
    if (bend === undefined) {
      at = last + 1;
      continue;
    }
    const certain = place.inList && bend === ':';
    mends.push({
      span: { start: place.start, end: place.start + raw.length },
      cause: certain ? undefined : bend,
    });
    at = last + 1;
  }
  return mends;
}

interface ValuePlace {
  /** Where the value starts. */
  readonly start: number;
  /** Lines indented deeper than this go on with the value. */
  readonly parentIndent: number;
  readonly inList: boolean;
}

const maxDashes = 8;

/** Where a line's value starts: behind `key:`, `- ` or `- key:`. Undefined for a line with none. */
function valuePlace(line: Line): ValuePlace | undefined {
  const lead = /^( *)((?:- +)*)/.exec(line.text);
  const indent = lead?.[1]?.length ?? 0;
  const dashes = lead?.[2] ?? '';
  const rest = line.text.slice(indent + dashes.length);
  if (rest === '' || rest.startsWith('#') || /^-\s*$/.test(rest)) return undefined;
  if (dashes.split('-').length - 1 > maxDashes) {
    return { start: line.start + indent + 2, parentIndent: indent, inList: true };
  }
  const key = (
    dashes === ''
      ? /^(?:"[^"]*"|'[^']*'|[^\s'"[{&*!|>%@`#:][^:#]*?) *:(?:\s+|$)/
      : /^[a-z][a-z0-9_]*:(?:\s+|$)/
  ).exec(rest);
  const keyIndent = indent + dashes.length;
  if (key) {
    const value = rest.slice(key[0].length);
    // With nothing behind the colon, the lines below are fields or items of their own.
    if (value === '' || /^#(?:\s|$)/.test(value)) return undefined;
    return { start: line.start + keyIndent + key[0].length, parentIndent: keyIndent, inList: false };
  }
  if (dashes === '') return undefined;
  return { start: line.start + keyIndent, parentIndent: keyIndent - 1, inList: true };
}

/** The last line of the value that starts on line `at`: blank and deeper lines go on with it. */
function lastLineOfValue(lines: readonly Line[], at: number, parentIndent: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '') continue;
    if (indentOf(text) <= parentIndent || /^\t+\w+:(?:\s|$)/.test(text)) break;
    last = next;
  }
  return last;
}

const indentOf = (text: string) => text.length - text.trimStart().length;

const endOfText = (line: Line) => line.start + line.text.trimEnd().length;

const isBlockHeader = (raw: string) => /^[|>](?:[+-]?\d?|\d[+-])[ \t]*(?:#\s.*)?(?:\r|\n|$)/.test(raw);
