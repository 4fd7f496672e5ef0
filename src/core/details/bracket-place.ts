import { withoutQuotes } from './beside.ts';
import type { Place } from './place.ts';

/** A list or group in brackets, as far as it was read. */
interface Bracket {
  readonly isGroup: boolean;
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** What stands in it between commas. */
  readonly members: string[];
  /** Where the member that is being read starts. */
  start: number;
}

/**
 * What can be typed at `offset` in a list or group in brackets, `[Moot Hill, …]`, `{name: …}`, which may not
 * be closed yet.
 *
 * @param opening where the first bracket is opened
 * @param path    the names that lead to it
 * @returns undefined where every bracket is closed before `offset`, and in words that go on over several lines
 */
export function bracketPlace(
  text: string,
  opening: number,
  offset: number,
  path: readonly string[],
): Place | undefined {
  const bracket = innermostBracket(text, opening, offset, path);
  if (bracket === undefined) return undefined;
  const rest = /^[^[\]{}\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const [behind = '', ...later] = rest.split(',');
  const typed = text.slice(bracket.start, offset).trimStart();
  const start = offset - typed.length;
  const end = start + (typed + behind).trimEnd().length;
  const members = [...bracket.members, ...later].map((member) => member.trim());
  const field = bracket.isGroup ? nameOf(typed) : undefined;
  const words = field === undefined ? typed : typed.slice(typed.indexOf(':') + 1).trimStart();
  if (/[\r\n]/.test(words)) return undefined;
  const base = { column: undefined, inEntry: true, lead: '' as const, beside: new Set<string>() };
  if (field === undefined) {
    const name = bracket.isGroup ? nameOf(typed + behind) : undefined;
    const names = members.map((member) =>
      bracket.isGroup ? (nameOf(member) ?? member) : withoutQuotes(member),
    );
    const span = { start, end: Math.max(offset, name === undefined ? end : start + name.length) };
    const wants = bracket.isGroup ? 'name' : 'entry';
    return { ...base, path: bracket.path, wants, span, beside: new Set(names), hasColon: name !== undefined };
  }
  const span = { start: offset - words.length, end: Math.max(end, offset) };
  const lead = words === '' && typed.endsWith(':') ? ' ' : '';
  return { ...base, path: [...bracket.path, field], wants: 'value', span, lead, hasColon: false };
}

function innermostBracket(
  text: string,
  opening: number,
  offset: number,
  path: readonly string[],
): Bracket | undefined {
  const open: Bracket[] = [];
  const part = /"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{},]/g;
  part.lastIndex = opening;
  for (let found = part.exec(text); found && found.index < offset; found = part.exec(text)) {
    const [char] = found;
    const within = open.at(-1);
    if (char === '[' || char === '{') {
      const name = within?.isGroup ? nameOf(text.slice(within.start, found.index)) : undefined;
      const names = within ? [...within.path, ...(name === undefined ? [] : [name])] : path;
      open.push({ isGroup: char === '{', path: names, members: [], start: found.index + 1 });
    } else if (within && !/^["']/.test(char)) {
      within.members.push(text.slice(within.start, found.index));
      within.start = found.index + 1;
      if (char !== ',') open.pop();
      if (open.length === 0) return undefined;
    }
  }
  return open.at(-1);
}

function nameOf(member: string): string | undefined {
  return /^\s*([^\s:"'][^:]*?)\s*:(?:\s|$)/.exec(member)?.[1];
}
