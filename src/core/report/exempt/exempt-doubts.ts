import type { Message } from '../../messages.ts';
import type { Paper } from '../../parse/paper.ts';
import type { Profile } from '../../profile/profile.ts';
import { shift, type Span } from '../../span.ts';
import { doubtsInDetails } from './exempt-in-details.ts';
import { misreadIn } from './misread-exempt.ts';
import { nothingMarked } from './nothing-marked.ts';

/** A place for whose sake no public copy can be made, and why. */
export interface ExemptDoubt {
  /** In the file. */
  readonly span: Span;
  readonly message: Message;
}

const kept = new WeakMap<Paper, { readonly profile: Profile; readonly doubts: readonly ExemptDoubt[] }>();

/** Where a paper may hold exempt matter that would pass for open, or open matter that would pass for exempt. */
export function exemptDoubts(paper: Paper, profile: Profile): readonly ExemptDoubt[] {
  const known = kept.get(paper);
  if (known?.profile === profile) return known.doubts;
  const unread = paper.frontMatter.faults.filter(({ kind }) => kind === 'unreadable' || kind === 'unclosed');
  const doubts = [
    ...unread.map(({ span }): ExemptDoubt => ({ span, message: { id: 'exempt-details-unread', args: {} } })),
    ...doubtsInDetails(paper, profile),
    ...doubtsElsewhere(paper),
  ];
  kept.set(paper, { profile, doubts });
  return doubts;
}

/** Those that are slips in how something is marked as exempt: other rules speak of details that cannot be read or chosen. */
export function misreadMarks(paper: Paper, profile: Profile): readonly ExemptDoubt[] {
  const inDetails = doubtsInDetails(paper, profile);
  return [
    ...inDetails.filter(({ message }) => message.id !== 'exempt-classification-unread'),
    ...doubtsElsewhere(paper),
  ];
}

function doubtsElsewhere(paper: Paper): readonly ExemptDoubt[] {
  return [
    ...nothingMarked(paper),
    ...paper.body.flatMap(({ piece, start }) =>
      misreadIn(piece).map(({ span, message }) => ({ span: shift(span, start), message })),
    ),
  ];
}
