import type { ExtensionContext } from 'vscode';
import { registerCouncilProblems } from './vscode/features/council-problems.ts';
import { registerDiagnostics } from './vscode/features/diagnostics.ts';
import { registerInsertWording } from './vscode/features/insert-wording.ts';
import { registerNewReport } from './vscode/features/new-report.ts';
import { registerPaperContext } from './vscode/features/paper-context.ts';
import { registerPreview } from './vscode/features/preview.ts';
import { registerQuickFixes } from './vscode/features/quick-fixes.ts';
import { registerReadiness } from './vscode/features/readiness.ts';
import { registerShowLog } from './vscode/features/show-log.ts';
import { createLog } from './vscode/log.ts';
import { Profiles } from './vscode/profiles.ts';
import type { Shell } from './vscode/shell.ts';
import { PaperStore } from './vscode/store.ts';

/** Called by VS Code when a Markdown file is opened: makes what the features share, then registers each. */
export function activate(extension: ExtensionContext): void {
  const log = createLog();
  const profiles = new Profiles();
  const store = new PaperStore(profiles, log);
  const shell: Shell = { extension, store, profiles, log };
  extension.subscriptions.push(
    log,
    profiles,
    store,
    registerCouncilProblems(shell),
    registerDiagnostics(shell),
    registerInsertWording(shell),
    registerNewReport(shell),
    registerPaperContext(shell),
    registerPreview(shell),
    registerQuickFixes(shell),
    registerReadiness(shell),
    registerShowLog(shell),
  );
  store.start();
}
