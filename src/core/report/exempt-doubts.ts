import type { Message } from '../messages.ts';
import type { Paper } from '../parse/paper.ts';
import type { Span } from '../span.ts';
import { misreadExempts } from './misread-exempt.ts';

/** A place for whose sake no public copy can be made, and why. */
export interface ExemptDoubt {
  /** In the file. */
  readonly span: Span;
  readonly message: Message;
}

/** Where a paper may hold exempt matter that would pass for open. */
export function exemptDoubts(paper: Paper): readonly ExemptDoubt[] {
  const unread = paper.frontMatter.faults.filter(({ kind }) => kind === 'unreadable' || kind === 'unclosed');
  return [
    ...unread.map(({ span }): ExemptDoubt => ({ span, message: { id: 'exempt-details-unread', args: {} } })),
    ...misreadExempts(paper).map((span): ExemptDoubt => ({
      span,
      message: { id: 'exempt-block-misread', args: {} },
    })),
  ];
}
