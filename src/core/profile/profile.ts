import type { Severity } from '../problem.ts';

export const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;

export type Nation = (typeof nations)[number];

export const bodyKinds = [
  'council',
  'executive',
  'committee',
  'scrutiny',
  'regulatory',
  'joint',
  'individual',
] as const;

export type BodyKind = (typeof bodyKinds)[number];

/** A body or a person that decides. A kind the product does not know brings no rule of the executive. */
export interface Committee {
  readonly name: string;
  readonly kind: BodyKind | (string & {});
}

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
  /** Whether a new report starts without it. */
  readonly optional?: boolean;
  /** The post that must clear it: "Monitoring officer". */
  readonly clearance?: string;
  /** For the officer who writes the section; never published. */
  readonly guidance?: string;
  /** What a new report starts with: snippet syntax (`${1:[amount]}`). */
  readonly starter?: string;
  /** How many words it may have. */
  readonly maxWords?: number;
}

export interface ReportKind {
  readonly id: string;
  readonly label: string;
  /** Ids of the sections such a report must have. */
  readonly required: readonly string[];
  /** Ids of the sections a new report of this kind starts with, those required among them. */
  readonly sections: readonly string[];
}

export interface HeaderField {
  /** A field's name; `lead_officer.email` for a field within a field. */
  readonly field: string;
  readonly label: string;
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

/** "That X be noted", "to note X" or "Note X". */
export type ResolutionStyle = 'that' | 'to' | 'imperative';

/** How minutes and the resolutions in them are numbered. */
export interface MinutesPractice {
  /** Each item, counted on through the year; the paragraphs of each item, from 1; or nothing. */
  readonly numbering: 'items' | 'paragraphs' | 'none';
  /** The first part's marker as it prints: `1.`, `(1)`, `(a)`, `i)`. */
  readonly parts: string;
}

/** An item that every agenda has. */
export interface StandingItem {
  readonly title: string;
  /** The line that introduces it: snippet syntax (`${1:[date]}`). */
  readonly description?: string;
  /** For whoever takes the minutes: what they say of it. */
  readonly record?: string;
  /** Before the reports, where it is left out, or behind them. */
  readonly place?: 'start' | 'end';
  /** The kinds of body whose agendas have it; left out, all. */
  readonly bodies?: readonly string[];
}

export type OwnFieldKind = 'text' | 'number' | 'date' | 'yes/no' | 'choice' | 'list';

/** A field of front matter that only this council has. */
export interface OwnField {
  readonly id: string;
  readonly label: string;
  readonly kind: OwnFieldKind;
  /** What may be chosen; empty for every kind but `choice`. */
  readonly choices: readonly string[];
  readonly guidance?: string;
}

/** A number of days, which of them count, and the hour at which the last one ends. */
export interface Period {
  readonly count: number;
  /** Days on which the offices are open, or every day. */
  readonly unit: 'working' | 'calendar';
  /** "10:00". */
  readonly at?: string;
}

/** A date that a meeting's date brings with it. */
export interface Deadline extends Period {
  readonly label: string;
  /** What it is counted back from: `meeting`, `publication`, or another deadline's label. */
  readonly before: string;
  /** Whether the days are clear: neither the day itself nor the day counted from is one of them. */
  readonly clear?: boolean;
}

/** What the law wants notice of, a number of days before a meeting or a decision. */
export type NoticeName =
  /** The agenda and the reports. */
  | 'publication'
  /** The summons to a meeting of the council, where that has days of its own. */
  | 'summons'
  /** A key decision, in the forward plan. */
  | 'key_decision'
  /** A key decision that was not in the forward plan for long enough. */
  | 'general_exception'
  /** That an executive will meet in private, and the same again with what was said against it. */
  | 'private_meeting'
  | 'private_meeting_again';

/** How long a decision can be called in, once it is published. */
export interface CallInPractice extends Partial<Period> {
  /** The kinds of body whose decisions can be called in. */
  readonly bodies?: readonly string[];
}

/** The weeks before an election. ISO dates, both included. */
export interface ElectionPeriod {
  readonly from: string;
  readonly to: string;
  /** "Borough election". */
  readonly election: string;
}

/** Days on which the offices are shut though the bank-holiday table does not say so. ISO dates, both included. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string;
  /** Whether these days count towards notice of a meeting. */
  readonly notice: 'counts' | 'skipped';
  /** Whether anything can be published on them. */
  readonly publishing: boolean;
}

/** An agreement that the whole report needs, besides those of its sections. */
export interface Clearance {
  readonly id: string;
  readonly label: string;
}

export type ClearancesDue = 'draft' | 'submitted' | 'published';

/** A standard wording: snippet syntax (`${1:reason}`), and the section it belongs in. */
export interface Wording {
  readonly name: string;
  readonly text: string;
  readonly section: string | undefined;
}

/** How the council's published pages look. */
export interface Appearance {
  /** A picture's path from the workspace folder. */
  readonly logo?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly font?: string;
  /** In points, as typed. */
  readonly font_size?: string;
  /** In centimetres, as typed. */
  readonly margins?: string;
  /** Whether the fields at the top of a Word document stand in a table, as they do where this is left out, or in lines. */
  readonly header?: 'table' | 'lines';
  /** A Word document's path from the folder of the council's file: Word documents are written into it. */
  readonly template?: string;
}

/** One council's practice, whole: `council.yaml` over the built-in profile it extends. */
export interface Profile {
  readonly council: string | undefined;
  readonly nation: Nation;
  readonly committees: readonly Committee[];
  /** Wards or electoral divisions; empty where the council has not listed them. */
  readonly wards: readonly string[];
  readonly reportTypes: readonly ReportKind[];
  /** Header fields in the council's order, each with its label. */
  readonly header: readonly HeaderField[];
  /** In the order they are published. */
  readonly sections: readonly SectionPractice[];
  readonly recommendations: {
    /** The words before the recommendations. */
    readonly intro: string | undefined;
    /** The first one's marker as it prints, `1.`, `(1)`, `(a)`, `i)`; undefined where they are numbered as any paragraph. */
    readonly numbering: string | undefined;
  };
  readonly fields: readonly OwnField[];
  readonly numbering: ParagraphNumbering;
  readonly resolutionStyle: ResolutionStyle;
  readonly minutes: MinutesPractice;
  /** In the agenda's order. */
  readonly standingItems: readonly StandingItem[];
  readonly deadlines: readonly Deadline[];
  readonly closedDays: readonly ClosedDays[];
  /** Where the council's days are not those of the law. */
  readonly notice: Readonly<Partial<Record<NoticeName, Partial<Period>>>>;
  /** How long after a meeting its decisions are published. */
  readonly decisions: Partial<Period>;
  readonly callIn: CallInPractice;
  readonly electionPeriods: readonly ElectionPeriod[];
  /** In pounds; undefined where the council has not said what is significant. */
  readonly keyDecisionThreshold: number | undefined;
  /** How many options a report for decision sets out at least; undefined where the council has not said. */
  readonly leastOptions: number | undefined;
  /** Acronyms that every reader of the council's reports knows. */
  readonly acronyms: readonly string[];
  readonly clearances: readonly Clearance[];
  /** From which status on a report without its clearances is a problem. */
  readonly clearancesDue: ClearancesDue;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly wording: readonly Wording[];
  readonly appearance: Appearance;
}
