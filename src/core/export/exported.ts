import type { Plain } from '../schema/plain.ts';

/**
 * A paper for other programs, as `schemas/export.schema.json` documents it. What is not known is left out.
 */
export interface ExportedPaper extends ExportedReport {
  readonly type: 'report' | 'agenda' | 'minutes';
  /** Of the public copy exempt matter is left out, and its numbers stay. */
  readonly copy: ExportedCopy;
  /** Said of a members' copy that holds exempt matter, with the description that the law gives of it. */
  readonly not_for_publication?: string | undefined;
  readonly items: readonly ExportedItem[];
  readonly problems: readonly ExportedProblem[];
}

export type ExportedCopy = 'public' | 'members';

/** A report; of agenda and minutes the header alone. */
export interface ExportedReport {
  readonly title: string;
  /** The fields among the details that are no section, as typed. */
  readonly header: Plain;
  readonly sections: readonly ExportedSection[];
  readonly recommendations: readonly ExportedRecommendation[];
  readonly background_papers: readonly ExportedBackgroundPaper[];
  readonly appendices: readonly ExportedAppendix[];
}

export interface ExportedSection {
  readonly id?: string | undefined;
  readonly covers: readonly string[];
  /** Left out where it is exempt and this is the public's copy. */
  readonly heading?: string | undefined;
  readonly number?: string | undefined;
  readonly level: number;
  readonly label?: string | undefined;
  readonly exempt?: readonly string[] | undefined;
  readonly paragraphs: readonly ExportedBlock[];
  readonly sections: readonly ExportedSection[];
}

/** A paragraph, a list, a table … in Markdown. */
export interface ExportedBlock {
  readonly kind: string;
  readonly number?: string | undefined;
  readonly label?: string | undefined;
  /** The paragraphs of the Schedule that it is exempt under; empty where none is named. */
  readonly exempt?: readonly string[] | undefined;
  readonly text?: string | undefined;
}

export interface ExportedRecommendation {
  readonly number?: string | undefined;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  readonly to?: string | undefined;
  readonly exempt?: readonly string[] | undefined;
  readonly parts: readonly string[];
}

export interface ExportedBackgroundPaper {
  /** Left out where it is exempt and this is the public's copy. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly exempt?: readonly string[] | undefined;
}

export interface ExportedAppendix {
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly exempt?: readonly string[] | undefined;
}

export interface ExportedItem {
  readonly number?: string | undefined;
  readonly title: string;
  readonly introduction?: string | undefined;
  readonly presenter?: string | undefined;
  readonly exempt?: readonly string[] | undefined;
  readonly reports: readonly ExportedItemReport[];
  /** What was said: the minutes of the item without its introducing line and its resolutions. */
  readonly narrative: readonly ExportedBlock[];
  readonly resolutions: readonly ExportedResolution[];
  /** What somebody is to do after it, from its resolutions and from what was noted as an action. */
  readonly actions: readonly ExportedAction[];
}

export interface ExportedAction {
  readonly text: string;
  readonly who?: string | undefined;
  readonly when?: string | undefined;
}

export interface ExportedItemReport {
  readonly path?: string | undefined;
  /** Whether it is still to be written, or is not there. */
  readonly to_follow: boolean;
  readonly report?: ExportedReport | undefined;
}

export interface ExportedResolution {
  /** The number of a numbered minute. */
  readonly minute?: string | undefined;
  readonly mover?: string | undefined;
  readonly seconder?: string | undefined;
  readonly vote?:
    | {
        readonly for?: number | undefined;
        readonly against?: number | undefined;
        readonly abstained?: number | undefined;
        readonly unanimous: boolean;
      }
    | undefined;
  readonly exempt?: readonly string[] | undefined;
  /** All of it in Markdown, lead words included. */
  readonly text?: string | undefined;
  readonly parts: readonly ExportedDecision[];
}

export interface ExportedDecision {
  readonly marker?: string | undefined;
  readonly text: string;
  readonly action?: { readonly who?: string | undefined; readonly when?: string | undefined } | undefined;
  readonly parts: readonly ExportedDecision[];
}

/** As `check --format json` has them. */
export interface ExportedProblem {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
