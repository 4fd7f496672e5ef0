import type { Severity } from '../problem.ts';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern_ireland';

export type BodyKind =
  'council' | 'executive' | 'committee' | 'scrutiny' | 'regulatory' | 'joint' | 'individual';

/** One section a council's reports have. */
export interface SectionPractice {
  /** `purpose`, `recommendations`, `legal`, `financial`, `background_papers` … or one of the council's own. */
  readonly id: string;
  readonly heading: string;
  /** Other headings that mean the same section. */
  readonly also: readonly string[];
  /** Ids that this heading covers besides its own ("Legal and financial implications"). */
  readonly covers: readonly string[];
  /** Where it is written by default. */
  readonly place: 'details' | 'body';
  readonly clearance?: string;
  readonly guidance?: string;
  readonly starter?: string;
}

export interface ReportKind {
  readonly id: string;
  readonly label: string;
  /** Ids of the sections such a report must have. */
  readonly required: readonly string[];
}

export type ParagraphNumbering =
  /** 1.1, 1.2 under section 1. */
  | 'sections'
  /** 1 … n through the whole report, headings unnumbered. */
  | 'consecutive'
  /** 1 … n, starting again in each section. */
  | 'restart'
  /** A, B … sections, A1, A2 paragraphs. */
  | 'lettered'
  | 'none';

export type ResolutionStyle = 'that' | 'to' | 'imperative';

/** One council's practice, whole: `council.yaml` over the built-in profile it extends. */
export interface Profile {
  readonly council: string | undefined;
  readonly nation: Nation;
  readonly committees: readonly { readonly name: string; readonly kind: string }[];
  readonly reportTypes: readonly ReportKind[];
  /** Header fields in the council's order, each with its label. */
  readonly header: readonly { readonly field: string; readonly label: string }[];
  readonly sections: readonly SectionPractice[];
  readonly recommendations: { readonly intro: string | undefined; readonly numbering: string | undefined };
  readonly numbering: ParagraphNumbering;
  readonly resolutionStyle: ResolutionStyle;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly wording: readonly Wording[];
}

/** A standard wording: snippet syntax (`${1:reason}`), and the section it belongs in. */
export interface Wording {
  readonly name: string;
  readonly text: string;
  readonly section: string | undefined;
}
