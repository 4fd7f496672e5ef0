import type { Path } from '../../schema/missing-names.ts';
import type { Span } from '../../span.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** What accepting a change does to a report. */
export type Make =
  /** Other words in a paragraph. A line end among them parts it in two. */
  | {
      readonly kind: 'words';
      readonly paragraph: ReportParagraph;
      readonly span: Span;
      readonly words: readonly NewWords[];
    }
  | { readonly kind: 'remove'; readonly paragraph: ReportParagraph }
  | {
      readonly kind: 'add';
      readonly beside: Beside;
      readonly words: readonly NewWords[];
      readonly as: AddedAs;
    }
  | { readonly kind: 'add-row'; readonly behind: ReportParagraph; readonly cells: readonly string[] }
  | { readonly kind: 'remove-row'; readonly cell: ReportParagraph }
  | { readonly kind: 'join'; readonly first: ReportParagraph; readonly second: ReportParagraph }
  /** A field at the top that is shown as it is typed. */
  | { readonly kind: 'field'; readonly path: Path; readonly value: string };

export interface NewWords {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The paragraph that a new one stands behind, or before where there is none. */
export type Beside = { readonly behind: ReportParagraph } | { readonly before: ReportParagraph };

/** A heading of a level, `##` being 2; an entry of the list that it stands behind; or a paragraph. */
export type AddedAs = { readonly heading: number } | 'entry' | 'paragraph';
