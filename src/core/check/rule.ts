import type { Agenda } from '../agenda/agenda.ts';
import type { DatedPaper } from '../deadlines/dated-paper.ts';
import type { PaperAt } from '../meeting/named-papers.ts';
import type { NamingAgenda } from '../meeting/naming-agendas.ts';
import type { Message } from '../messages.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Paper, PaperType, Piece } from '../parse/paper.ts';
import type { Severity } from '../problem.ts';
import type { Profile } from '../profile/profile.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';
import type { TriedIgnore } from './ignored.ts';

/** What a rule says of one place. The engine adds who said it, how grave it is, and the words. */
export interface Fault {
  readonly span: Span;
  readonly message: Message;
  /** Where this fault is graver or milder than the rule's others. What a council sets for the rule counts before it. */
  readonly severity?: Severity;
  /** Where something is not there, though the rule mostly speaks of what is wrong. */
  readonly lacks?: true;
  readonly fixes?: readonly Repair[];
}

/** A certain repair whose title has no words yet. */
export interface Repair {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** What every rule has, whatever it looks at. */
interface RuleBase {
  /** States the fault; the same string as the file, the setting, the code, the page and the fixture. */
  readonly name: string;
  readonly severity: Severity | 'off';
  /** The documentation page, in an officer's words. */
  readonly page: RulePage;
}

export interface RulePage {
  /** What is wrong, in one sentence. */
  readonly fault: string;
  /** Why it matters to the reader, the council or the law (with its source). */
  readonly why: string;
  /** What would be right. */
  readonly remedy: string;
}

/** Looks at one piece of Markdown alone, so that what it found is kept with the piece. Spans are the piece's own. */
export interface PieceRule extends RuleBase {
  readonly of: 'piece';
  /** The kinds of paper it speaks of; left out, all. */
  readonly papers?: readonly PaperType[];
  readonly check: (piece: Piece, profile: Profile) => Iterable<Fault>;
}

/** Looks at any of our papers as it was parsed: front matter above all. Spans are the file's. */
export interface PaperRule extends RuleBase {
  readonly of: 'paper';
  readonly check: (paper: Paper, profile: Profile) => Iterable<Fault>;
}

/** Looks at the report as a whole. Spans are the file's. */
export interface ReportRule extends RuleBase {
  readonly of: 'report';
  /** Whether it has nothing to go by where nobody can look for other files. */
  readonly needsFiles?: true;
  readonly check: (report: Report, context: CheckContext) => Iterable<Fault>;
}

/** Looks at a report or an agenda with the dates that its meeting brings with it. Spans are the file's. */
export interface MeetingRule extends RuleBase {
  readonly of: 'meeting';
  readonly check: (dated: DatedPaper, context: CheckContext) => Iterable<Fault>;
}

/** Looks at the agenda as a whole. Spans are the file's. */
export interface AgendaRule extends RuleBase {
  readonly of: 'agenda';
  readonly needsFiles?: true;
  readonly check: (agenda: Agenda, context: CheckContext) => Iterable<Fault>;
}

/** Looks at the minutes as a whole. Spans are the file's. */
export interface MinutesRule extends RuleBase {
  readonly of: 'minutes';
  readonly needsFiles?: true;
  readonly check: (minutes: Minutes, context: CheckContext) => Iterable<Fault>;
}

/** Looks at the remarks that silence rules, once every other rule has spoken. Spans are the file's. */
export interface IgnoreRule extends RuleBase {
  readonly of: 'ignores';
  readonly check: (ignores: readonly TriedIgnore[], paper: Paper) => Iterable<Fault>;
}

export type Rule = PieceRule | PaperRule | ReportRule | MeetingRule | AgendaRule | MinutesRule | IgnoreRule;

/** What a check may know besides the file: nothing here is read from a clock or a disk. */
export interface CheckContext {
  readonly profile: Profile;
  /** ISO date. */
  readonly today: string;
  /** `HH:MM`; left out where only the day is known, which is then not over. */
  readonly time?: string | undefined;
  /**
   * Whether a file is there, by its path from the paper's folder, with `/` between its parts; `outside` where the
   * path leads out of the folder that papers may come from, undefined where it is not known yet. Left out where
   * nobody can look: then rules about other files are silent.
   */
  readonly exists?: (path: string) => boolean | 'outside' | undefined;
  /** The papers that this one names, where `exists` says that they are there; left out as that is. */
  readonly paperAt?: PaperAt;
  /**
   * The other agendas that name this paper, or the one at a path from its folder, as far as they are known; left
   * out as before.
   */
  readonly agendasThatName?: (path?: string) => readonly NamingAgenda[];
  /** Told when a rule of ours fails on a text, so that the other rules go on; without it the failure is thrown. */
  readonly ruleFailed?: (rule: string, error: unknown) => void;
}
