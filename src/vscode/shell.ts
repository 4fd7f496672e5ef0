import type * as vscode from 'vscode';
import type { CurrentPaper } from './current-paper.ts';
import type { SavedFiles } from './files/saved-files.ts';
import type { Neighbours } from './neighbours.ts';
import type { Previews } from './preview/previews.ts';
import type { PaperIndex } from './paper-index/paper-index.ts';
import type { Profiles } from './profiles.ts';
import type { PaperStore } from './store.ts';

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
