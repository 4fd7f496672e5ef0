import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Block, Footnote } from '../report/report.ts';
import type { Span } from '../span.ts';

/** The agenda of one meeting: what stands before the items, and the items in order. */
export interface Agenda {
  readonly paper: Paper;
  readonly profile: Profile;
  readonly details: MapValue;
  readonly introduction: readonly Block[];
  readonly entries: readonly AgendaEntry[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

/** One item as the agenda gives it. */
export interface AgendaEntry {
  /** As given, or counted from the one before. */
  readonly number: string;
  /** Where its number is typed; undefined where it was counted. */
  readonly numberSpan: Span | undefined;
  readonly title: string;
  /** The line that introduces it. */
  readonly description: string | undefined;
  readonly presenter: string | undefined;
  /** Its reports, as paths from the agenda. */
  readonly reports: readonly ReportPath[];
  readonly exempt: ItemExemption | undefined;
  /** All of it in the file. */
  readonly span: Span;
  /** Its title, where a problem with the item is shown. */
  readonly titleSpan: Span;
}

export interface ReportPath {
  readonly path: string;
  readonly span: Span;
}

/** Why the item, or part of it, is not for publication. */
export interface ItemExemption {
  readonly paragraphs: readonly string[];
  readonly publicInterest: string | undefined;
}
