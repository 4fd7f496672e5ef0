import type { DatedPaper } from '../deadlines/dated-paper.ts';
import { urgency } from '../law/urgency.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { statedWithReason } from './stated-reason.ts';

/** Whether a paper is published, be it at a date that it does not say. */
export function isPublished({ paper, published }: DatedPaper): boolean {
  return published !== undefined || textAt(paper.frontMatter.root, 'status') === 'published';
}

/**
 * What a report says of its coming late: that it is late for an item of the published agenda, or urgent, where
 * the body can take urgent items at all. Undefined where it says neither.
 */
export function lateness({ paper, profile, meeting }: DatedPaper): 'late' | 'urgent' | undefined {
  const { root } = paper.frontMatter;
  if (statedWithReason(root, 'late')) return 'late';
  const canBeUrgent = urgency(profile.nation, meeting.kind).by !== 'nobody';
  return canBeUrgent && statedWithReason(root, 'urgent') ? 'urgent' : undefined;
}
