import { isReportFile } from './is-report-file.ts';
import type { PaperFacts } from './paper-facts.ts';

/** How far a paper has come. */
export type PaperState =
  /** An agenda names it, and there is no such report. */
  | 'to-follow'
  /** It names a file that is published as it is, of which no more is known. */
  | 'file'
  | 'draft'
  /** Something that was looked for is missing or wrong in it. */
  | 'to-fix'
  /** Nothing is, as far as can be seen. */
  | 'ready'
  | 'submitted'
  | 'published'
  | 'approved'
  | 'withdrawn';

/**
 * @param facts undefined where there is no such paper
 * @param path  as it is named
 * @param toFix how much is missing or wrong in it; undefined where it was not checked
 */
export function paperState(
  facts: PaperFacts | undefined,
  path: string,
  toFix: number | undefined,
): PaperState {
  if (!facts) return isReportFile(path) ? 'file' : 'to-follow';
  if (facts.status === 'withdrawn' || facts.status === 'approved') return facts.status;
  if (facts.isPublished) return 'published';
  if (toFix !== undefined && toFix > 0) return 'to-fix';
  if (facts.status === 'submitted') return 'submitted';
  return toFix === 0 ? 'ready' : 'draft';
}
