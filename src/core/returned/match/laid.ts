import type { Report } from '../../report/report.ts';
import type { CommentPlaces } from './comment-places.ts';
import type { Matches } from './match.ts';
import type { PageWords } from './page-words.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import type { ReturnedDocument } from '../returned.ts';
import type { WordItem } from '../word-item.ts';

/** A Word copy beside its report, paragraph by paragraph. */
export interface Laid {
  readonly report: Report;
  readonly paragraphs: readonly ReportParagraph[];
  readonly items: readonly WordItem[];
  readonly matches: Matches;
  readonly written: PageWords;
  readonly comments: CommentPlaces;
  readonly copy: ReturnedDocument;
}
