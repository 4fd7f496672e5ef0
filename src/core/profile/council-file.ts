import type { Severity } from '../problem.ts';
import type {
  Appearance,
  Clearance,
  ClearancesDue,
  HeaderField,
  Nation,
  NoticeName,
  OwnFieldKind,
  ParagraphNumbering,
  Profile,
  ResolutionStyle,
  StandingItem,
} from './profile.ts';

/**
 * What `council.yaml` may say, as `schemas/council.schema.json` lets it through: every value still
 * text, lists and maps of text, everything optional that the profile it extends may answer for.
 */
export interface CouncilFile {
  readonly extends?: string;
  readonly council?: string;
  readonly nation?: Nation;
  readonly committees?: readonly (string | { readonly name: string; readonly kind?: string })[];
  readonly wards?: readonly string[];
  readonly report_types?: readonly {
    readonly id: string;
    readonly label?: string;
    readonly required?: readonly string[];
    readonly sections?: readonly string[];
  }[];
  readonly header?: readonly HeaderField[];
  readonly sections?: readonly SectionEntry[];
  readonly recommendations?: { readonly intro?: string; readonly numbering?: string };
  readonly fields?: readonly {
    readonly id: string;
    readonly label?: string;
    readonly kind?: OwnFieldKind;
    readonly choices?: readonly string[];
    readonly guidance?: string;
  }[];
  readonly numbering?: ParagraphNumbering;
  readonly resolution_style?: ResolutionStyle;
  readonly minutes?: Partial<Profile['minutes']>;
  readonly standing_items?: readonly (string | StandingItem)[];
  readonly deadlines?: readonly {
    readonly label: string;
    readonly before?: string;
    readonly count: string;
    readonly unit?: 'working' | 'calendar';
    readonly clear?: string;
    readonly at?: string;
  }[];
  readonly closed_days?: readonly {
    readonly from: string;
    readonly to?: string;
    readonly notice?: 'counts' | 'skipped';
    readonly publishing?: string;
  }[];
  readonly notice?: Readonly<Partial<Record<NoticeName, PeriodEntry>>>;
  readonly decisions?: PeriodEntry;
  readonly call_in?: PeriodEntry & { readonly bodies?: readonly string[] };
  readonly election_periods?: readonly {
    readonly from: string;
    readonly to: string;
    readonly election: string;
  }[];
  readonly key_decision?: { readonly threshold?: string };
  readonly options?: { readonly min?: string };
  readonly acronyms?: readonly string[];
  readonly clearances?: readonly Clearance[];
  readonly clearances_due?: ClearancesDue;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly wording?: readonly { readonly name: string; readonly text: string; readonly section?: string }[];
  readonly appearance?: Appearance;
}

/** A number of days; what it leaves out comes from the extended profile, or from the law. */
export interface PeriodEntry {
  readonly count?: string;
  readonly unit?: 'working' | 'calendar';
  readonly at?: string;
}

/** One entry of `sections`: whatever it leaves out comes from the extended profile's section with that id. */
export interface SectionEntry {
  readonly id: string;
  readonly heading?: string;
  readonly also?: readonly string[];
  readonly covers?: readonly string[];
  readonly place?: 'details' | 'body';
  readonly optional?: string;
  readonly clearance?: string;
  readonly guidance?: string;
  readonly starter?: string;
  readonly max_words?: string;
}
