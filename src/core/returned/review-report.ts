import type { Report } from '../report/report.ts';
import { CommentPlaces } from './match/comment-places.ts';
import { match } from './match/match.ts';
import { MissingParagraphs } from './match/missing-paragraphs.ts';
import { placeChanges } from './changes/place-changes.ts';
import { pageWords } from './match/page-words.ts';
import { regroup } from './match/regroup.ts';
import { reportParagraphs } from './report/report-paragraphs.ts';
import type { ReturnedDocument } from './returned.ts';
import type { Review } from './review.ts';
import { wordItems } from './word-items.ts';

/**
 * Lays a Word copy beside the report it is of: where each change and comment stands in the report as it is now,
 * which changes it says already, and what differs without anyone having tracked it. No word of the copy is passed
 * over: it is the report's, it is what the tool writes around the report, or it is listed.
 */
export function reviewReport(report: Report, copy: ReturnedDocument): Review {
  const paragraphs = reportParagraphs(report);
  const items = regroup(wordItems(copy), copy.paragraphs, paragraphs);
  const matches = match(paragraphs, items);
  const written = pageWords(report);
  const comments = new CommentPlaces(copy);
  const changes = placeChanges({ report, paragraphs, items, matches, written, comments, copy });
  const missing = new MissingParagraphs(paragraphs, items, matches);
  return {
    changes: missing.among(changes),
    comments: comments.placed,
    withoutExempt: missing.exempt,
    paragraphs,
  };
}
