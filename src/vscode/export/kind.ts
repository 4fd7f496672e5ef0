import type { Paper } from '../../core/parse/paper.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Composed } from '../../core/render/composed.ts';
import type { Page } from '../../core/render/page.ts';
import type { Mode, View } from '../../core/render/view.ts';
import type * as vscode from 'vscode';

/** What is to be exported: which paper, what of it, and to whom. */
export interface ExportJob {
  readonly paper: vscode.Uri;
  readonly composed: Composed;
  readonly profile: Profile;
  readonly view: View & { readonly copy: 'public' | 'members' };
  /** Where each paper on the page is. */
  readonly addresses: ReadonlyMap<Paper, vscode.Uri>;
  /** What is shown, as the preview has it, with the pictures of the papers' own folders inside it. */
  readonly page: Page;
  /** The file that is going to hold it. */
  readonly target: vscode.Uri;
  /** Where the extension is installed. */
  readonly extension: vscode.Uri;
  /** Says when the officer gives it up. */
  readonly stop: AbortSignal;
}

/** The whole file, or why there can be none, in a sentence for the officer. */
export type Exported = Made | { readonly refused: string };

export interface Made {
  readonly contents: Uint8Array;
  /** What the officer should know of it besides, such as what could not go in. */
  readonly said?: readonly string[];
}

/** One form in which a paper leaves: a file of its own beside this one, and a line in `kinds.ts`. */
export interface ExportKind {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly detail: string;
  readonly icon: string;
  /** How its file's name ends, without the dot. */
  readonly extension: string;
  /** What of a meeting it can hold; anything where this is left out. */
  readonly modes?: readonly Mode[];
  readonly make: (job: ExportJob) => Promise<Exported>;
}
