import * as vscode from 'vscode';
import { Profiles } from '../../src/vscode/council/profiles.ts';
import { SavedFiles } from '../../src/vscode/files/saved-files.ts';
import { createLog } from '../../src/vscode/log.ts';
import { PaperIndex } from '../../src/vscode/paper-index/paper-index.ts';
import { CurrentPaper } from '../../src/vscode/papers/current-paper.ts';
import { Neighbours } from '../../src/vscode/papers/neighbours.ts';
import { PaperStore } from '../../src/vscode/papers/store.ts';
import { Previews } from '../../src/vscode/preview/previews.ts';
import type { Shell } from '../../src/vscode/shell.ts';
import { councilFolder } from './scratch.ts';

/** What the features share, and the way to be rid of it. */
export interface MadeShell extends Shell {
  dispose: () => Promise<void>;
}

let made = 0;

/**
 * The same as the features share, a second time: VS Code tells nobody what a view, a preview or the status bar
 * shows, so a test asks these. What the index keeps is in a folder of its own.
 */
export function madeShell(): MadeShell {
  const log = createLog();
  const files = new SavedFiles();
  const profiles = new Profiles(files, log);
  const storageUri = vscode.Uri.joinPath(councilFolder(), `.storage-${++made}`);
  const extension = {
    storageUri,
    extensionUri: vscode.extensions.getExtension('committee-reports.committee-reports')?.extensionUri,
    extension: vscode.extensions.getExtension('committee-reports.committee-reports'),
  } as unknown as vscode.ExtensionContext;
  const index = new PaperIndex(extension, files, log);
  const neighbours = new Neighbours(index, files);
  const store = new PaperStore(profiles, neighbours, log);
  store.start();
  const current = new CurrentPaper(store);
  return {
    extension,
    files,
    store,
    profiles,
    neighbours,
    index,
    previews: new Previews(),
    current,
    log,
    dispose: async () => {
      vscode.Disposable.from(current, store, neighbours, index, profiles, files, log).dispose();
      await vscode.workspace.fs.delete(storageUri, { recursive: true }).then(undefined, () => undefined);
    },
  };
}
