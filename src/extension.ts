import type { ExtensionContext } from 'vscode';
import { registerAddToAgenda } from './vscode/features/add-to-agenda.ts';
import { registerAddMissingFields } from './vscode/features/add-missing-fields.ts';
import { registerBringBackComments } from './vscode/features/bring-back-comments.ts';
import { registerChangeDecision } from './vscode/features/change-decision.ts';
import { registerCheckAll } from './vscode/features/check-all.ts';
import { registerClearance } from './vscode/features/clearance.ts';
import { registerClearanceLens } from './vscode/features/clearance-lens.ts';
import { registerCopyReference } from './vscode/features/copy-reference.ts';
import { registerCouncilProblems } from './vscode/features/council-problems.ts';
import { registerCreateProfile } from './vscode/features/create-profile.ts';
import { registerDetailsCompletion } from './vscode/features/details-completion.ts';
import { registerDetailsDefinition } from './vscode/features/details-definition.ts';
import { registerDetailsFolding } from './vscode/features/details-folding.ts';
import { registerDetailsHover } from './vscode/features/details-hover.ts';
import { registerDetailsLinks } from './vscode/features/details-links.ts';
import { registerDeadlines } from './vscode/features/deadlines.ts';
import { registerDiagnostics } from './vscode/features/diagnostics.ts';
import { registerEditDetails } from './vscode/features/edit-details.ts';
import { registerExemptFolding } from './vscode/features/exempt-folding.ts';
import { registerExport } from './vscode/features/export.ts';
import { registerHeadingHover } from './vscode/features/heading-hover.ts';
import { registerIgnoreHere } from './vscode/features/ignore-here.ts';
import { registerImportDocument } from './vscode/features/import-document.ts';
import { registerInsertWording } from './vscode/features/insert-wording.ts';
import { registerLabelCompletion } from './vscode/features/label-completion.ts';
import { registerLabelDefinition } from './vscode/features/label-definition.ts';
import { registerLabelReferences } from './vscode/features/label-references.ts';
import { registerLabelRename } from './vscode/features/label-rename.ts';
import { registerMoveSection } from './vscode/features/move-section.ts';
import { registerMeetings } from './vscode/features/meetings.ts';
import { registerNewAgenda } from './vscode/features/new-agenda.ts';
import { registerNewReport } from './vscode/features/new-report.ts';
import { registerOutline } from './vscode/features/outline.ts';
import { registerPaperContext } from './vscode/features/paper-context.ts';
import { registerParagraphNumbers } from './vscode/features/paragraph-numbers.ts';
import { registerPaste } from './vscode/features/paste.ts';
import { registerPreview } from './vscode/features/preview.ts';
import { registerQuickFixes } from './vscode/features/quick-fixes.ts';
import { registerReadiness } from './vscode/features/readiness.ts';
import { registerReferenceHover } from './vscode/features/reference-hover.ts';
import { registerShowLog } from './vscode/features/show-log.ts';
import { registerStartMinutes } from './vscode/features/start-minutes.ts';
import { CurrentPaper } from './vscode/papers/current-paper.ts';
import { SavedFiles } from './vscode/files/saved-files.ts';
import { createLog } from './vscode/log.ts';
import { PaperIndex } from './vscode/paper-index/paper-index.ts';
import { Neighbours } from './vscode/papers/neighbours.ts';
import { Previews } from './vscode/preview/previews.ts';
import { Profiles } from './vscode/council/profiles.ts';
import type { Shell } from './vscode/shell.ts';
import { PaperStore } from './vscode/papers/store.ts';

/** Called by VS Code when a Markdown file is opened: makes what the features share, then registers each. */
export function activate(extension: ExtensionContext): void {
  const log = createLog();
  const files = new SavedFiles();
  const profiles = new Profiles(files, log);
  const index = new PaperIndex(extension, files, log);
  const neighbours = new Neighbours(index, files);
  const store = new PaperStore(profiles, neighbours, log);
  const previews = new Previews();
  const current = new CurrentPaper(store);
  const shell: Shell = { extension, files, store, profiles, neighbours, index, previews, current, log };
  extension.subscriptions.push(
    log,
    files,
    profiles,
    index,
    neighbours,
    store,
    current,
    registerAddMissingFields(shell),
    registerAddToAgenda(shell),
    registerBringBackComments(shell),
    registerChangeDecision(shell),
    registerCheckAll(shell),
    registerClearance(shell),
    registerClearanceLens(shell),
    registerCopyReference(shell),
    registerCouncilProblems(shell),
    registerCreateProfile(shell),
    registerDetailsCompletion(shell),
    registerDetailsDefinition(shell),
    registerDetailsFolding(shell),
    registerDetailsHover(shell),
    registerDetailsLinks(shell),
    registerDeadlines(shell),
    registerDiagnostics(shell),
    registerEditDetails(shell),
    registerExemptFolding(shell),
    registerExport(shell),
    registerHeadingHover(shell),
    registerIgnoreHere(shell),
    registerImportDocument(shell),
    registerInsertWording(shell),
    registerLabelCompletion(shell),
    registerLabelDefinition(shell),
    registerLabelReferences(shell),
    registerLabelRename(shell),
    registerMoveSection(shell),
    registerMeetings(shell),
    registerNewAgenda(shell),
    registerNewReport(shell),
    registerOutline(shell),
    registerPaperContext(shell),
    registerParagraphNumbers(shell),
    registerPaste(shell),
    registerPreview(shell),
    registerQuickFixes(shell),
    registerReadiness(shell),
    registerReferenceHover(shell),
    registerShowLog(shell),
    registerStartMinutes(shell),
  );
  profiles.start();
  store.start();
}
