/** What the measurement inside VS Code is told, in `task.json` of the folder that is open. */
export interface LinterTask {
  /** Id of the extension. */
  readonly extension: string;
  /** How it signs its problems, and the code with which it answers FAULT. */
  readonly source: string;
  readonly code: string;
  /** Names of files in the folder. */
  readonly documents: readonly string[];
}

/** What it leaves in `results.json` there. */
export interface LinterResults {
  readonly activation: { readonly ms: number; readonly megabytes: number };
  /** Milliseconds from each edit to the problems that it leads to, by document. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
}

/** A fault to either: a tab in prose, and a blank that was not filled in. */
export const FAULT = '\tTBC';
