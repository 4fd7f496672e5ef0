import type { BackgroundPaper } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const backgroundPaperDuplicated: ReportRule = {
  name: 'background-paper-duplicated',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A background paper is listed twice.',
    why: 'Whoever asks to see the papers looks for a second one that does not exist. Or the title or address of another paper was lost when this one was copied.',
    remedy: 'Delete one of the two, or correct the one that was meant to be another paper.',
  },
  *check({ backgroundPapers }) {
    const earlier: BackgroundPaper[] = [];
    for (const paper of backgroundPapers) {
      const first = earlier.find((other) => isSame(paper, other));
      if (first)
        yield { span: paper.span, message: say('background-paper-duplicated', { title: first.title }) };
      else earlier.push(paper);
    }
  },
};

/** The same file; or the same title, if no two addresses say otherwise. One page may list several papers. */
function isSame(one: BackgroundPaper, other: BackgroundPaper): boolean {
  const [a, b] = [one, other].map(({ url }) => (url === undefined ? undefined : plainAddress(url)));
  if (plainTitle(one.title) === plainTitle(other.title)) return a === undefined || b === undefined || a === b;
  return a !== undefined && a === b && /\.(?:pdf|docx?|xlsx?|pptx?|odt|csv)$/.test(a);
}

function plainAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$|\/+$/g, '');
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
