import type * as vscode from 'vscode';
import type { Profiles } from './council/profiles.ts';
import type { SavedFiles } from './files/saved-files.ts';
import type { PaperIndex } from './paper-index/paper-index.ts';
import type { CurrentPaper } from './papers/current-paper.ts';
import type { Neighbours } from './papers/neighbours.ts';
import type { PaperStore } from './papers/store.ts';
import type { Previews } from './preview/previews.ts';

/** What every feature is given: nothing else is shared. */
export interface Shell {
  readonly extension: vscode.ExtensionContext;
  readonly files: SavedFiles;
  readonly store: PaperStore;
  readonly profiles: Profiles;
  readonly neighbours: Neighbours;
  readonly index: PaperIndex;
  readonly previews: Previews;
  readonly current: CurrentPaper;
  /** For our own mistakes; an officer's are problems. */
  readonly log: vscode.LogOutputChannel;
}
