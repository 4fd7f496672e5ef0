import type { Report } from '../../report/report.ts';
import { lineEndOf } from '../../schema/source-lines.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** A line end among new words as it stands between two paragraphs, or two entries of a list. */
export function parting(
  markdown: string,
  { passage, whole, written, kind }: ReportParagraph,
  report: Report,
): string {
  if (!markdown.includes('\n') || !passage) return markdown;
  if (kind === 'title' || kind === 'cell' || kind === 'note') return markdown.replaceAll('\n', ' ');
  const lineEnd = passage.piece.text.includes('\r\n') ? '\r\n' : lineEndOf(report.paper.text);
  const { text } = passage.piece;
  const lineStart =
    Math.max(text.lastIndexOf('\n', whole.start - 1), text.lastIndexOf('\r', whole.start - 1)) + 1;
  const margin = /^[ \t]*/.exec(text.slice(lineStart, whole.start))?.[0] ?? '';
  if (kind !== 'item') return markdown.replaceAll('\n', lineEnd + lineEnd + margin);
  const marker = text.slice(whole.start, written.letters[0]?.span.start ?? whole.start);
  return markdown.replaceAll('\n', lineEnd + margin + marker);
}
