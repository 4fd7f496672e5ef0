import { reportPage } from '../../render/pages/report-page.ts';
import type { Report } from '../../report/report.ts';
import { words } from '../../messages.ts';
import { keyOf } from './tokens.ts';

/** Whether the tool writes some words around a report: its header, a banner, what introduces its recommendations. */
export type PageWords = (text: string) => boolean;

/** What stands on a report's page, for whomever it is made. */
export function pageWords(report: Report): PageWords {
  const lines = new Set<string>();
  for (const copy of ['working', 'members', 'public'] as const) {
    for (const { html } of reportPage(report, copy, () => undefined).parts) {
      // The report's own blocks are not what is written around them, but for what stands for a picture or above a passage.
      const isOwn = html.includes('<div class="words">');
      const around = isOwn ? [...html.matchAll(OURS_WITHIN)].map(([picture]) => picture) : [html];
      for (const line of around.flatMap(linesIn)) lines.add(line);
    }
  }
  const longestFirst = [...lines].filter(({ length }) => length > 2).sort((a, b) => b.length - a.length);
  return (text) => {
    const key = keyOf(text);
    if (lines.has(key)) return true;
    // A label and what it says may stand in one paragraph.
    const rest = longestFirst.reduce((left, line) => left.replace(line, ' '), key);
    return !/[\p{L}\p{N}]/u.test(rest) || gap.test(key);
  };
}

/** What stands in a public copy where numbered paragraphs are left out. */
const gap = new RegExp(
  `^(?:${words({ id: 'word-gap', args: {} })}|${words({ id: 'word-gap-to', args: { number: String.raw`\S+` } })})$`,
);

const OURS_WITHIN = /<span class="picture">[^<]*<\/span>|<p class="mark">[^]*?<\/p>/g;

const BLOCK =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|t[dhr]|table|thead|tbody|section|header|footer|br)\b[^>]*>/g;

/** The lines of a page's own HTML, each as it is compared. */
function linesIn(html: string): string[] {
  return html
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => keyOf(line.replace(/&(#x?)?([0-9a-z]+);/gi, character)))
    .filter((line) => line !== '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(whole: string, sign: string | undefined, name: string): string {
  if (sign === undefined) return NAMED[name.toLowerCase()] ?? whole;
  return String.fromCodePoint(Number.parseInt(name, sign === '#' ? 10 : 16));
}
