import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';

/** An address among the background papers. */
export interface PaperLink {
  readonly address: string;
  /** The address in the file; the whole entry where the file writes it in another way. */
  readonly span: Span;
  /** Whether `span` is the address alone. */
  readonly exact: boolean;
}

/** The addresses that a report gives with its background papers, one that is part of a title included. */
export function backgroundPaperLinks({ backgroundPapers, paper }: Report): PaperLink[] {
  return backgroundPapers.flatMap(({ title, url, span }) => {
    const typed =
      url === undefined ? (title.match(/\b(?:https?[:/]|www\.)\S+[^\s.,;:)\]’'"]/gi) ?? []) : [url];
    return typed.map((address) => {
      const at = paper.text.indexOf(address, span.start);
      const exact = at !== -1 && at + address.length <= span.end;
      return { address, span: exact ? { start: at, end: at + address.length } : span, exact };
    });
  });
}
