import { words } from '../messages.ts';

/** What stands in the margins of every printed page. */
export interface Running {
  readonly title: string;
  /** Whose copy it is, where that is to be said on every page. */
  readonly marking: string | undefined;
}

/** So much of a title fits beside a marking. */
const LONGEST = 90;

/**
 * The style that prints a running title and a marking at the top of each page and its number at the foot. A browser
 * that knows no margin boxes leaves them out.
 */
export function printStyle({ title, marking = '' }: Running): string {
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
  return `
@page {
  @top-left { content: ${quoted(short)}; }
  @top-right { content: ${quoted(marking)}; }
  @bottom-center { content: ${foot()}; }
}
@page :first {
  @top-left { content: ''; }
}
`;
}

/** "Page 3 of 12", the numbers counted by the browser. */
function foot(): string {
  const [page, pages] = ['\uE000', '\uE001'];
  const counters: Readonly<Record<string, string>> = { [page]: 'counter(page)', [pages]: 'counter(pages)' };
  return words({ id: 'print-foot', args: { page, pages } })
    .split(/([\uE000\uE001])/)
    .map((part) => counters[part] ?? quoted(part))
    .join(' ');
}

/** Words as a string of a style sheet, which they cannot end. */
function quoted(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `'${safe}'`;
}
