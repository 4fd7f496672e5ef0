import * as vscode from 'vscode';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { Composed } from '../../core/render/composed.ts';
import { type GivenAnswers, givenAnswers } from '../export/given.ts';
import type { ExportJob, ExportKind } from '../export/kind.ts';
import { exportKinds } from '../export/kinds.ts';
import { withPictures } from '../export/loaded-pictures.ts';
import { askCopy, askForm, askTarget, mayGoOn } from '../export/questions.ts';
import { tellExported } from '../export/told.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { carryOut } from '../log.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import { documentOf } from '../papers/document-of.ts';
import { MeetingPapers } from '../preview/meeting-papers.ts';
import { loadRenderer } from '../preview/renderer.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';

/** *Export…*: a paper, or what it makes with those of its meeting, as a file for others. */
export function registerExport(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.export', (chosen: unknown, given: unknown) =>
    carryOut(shell.log, 'Export', () => exportPaper(shell, wanted(shell, chosen), givenAnswers(given))),
  );
}

/** A paper, and what of it is meant. */
interface Wanted extends Pick<GivenAnswers, 'mode'> {
  readonly paper: vscode.Uri | undefined;
  /** Where the cursor is in it, as an offset. */
  readonly at: number;
}

/** The paper that was chosen; else what the preview shows that has the keyboard, or the active editor. */
function wanted(shell: Shell, chosen: unknown): Wanted {
  const isOfPreview = chosen === undefined || (chosen instanceof vscode.Uri && isPanel(chosen));
  const preview = isOfPreview ? shell.previews.active : undefined;
  if (preview) return { paper: preview.paper, at: preview.at, mode: preview.choice.mode };
  const paper = chosenPaper(shell, chosen);
  const editor = vscode.window.activeTextEditor;
  const isActive = editor?.document.uri.toString() === paper?.toString();
  return { paper, at: editor && isActive ? editor.document.offsetAt(editor.selection.active) : 0 };
}

const isPanel = ({ scheme }: vscode.Uri) => scheme === 'webview-panel';

/** Nothing is written before the last question is answered. */
async function exportPaper(shell: Shell, { paper, at, mode }: Wanted, given: GivenAnswers): Promise<void> {
  const document = paper && (await documentOf(paper));
  const checked = document && (await shell.store.current(document))?.checked;
  if (!checked || checked.paper.type === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a report, an agenda or minutes first: that is what is exported.'),
    );
    return;
  }
  if (given.evenSo !== true && !(await mayGoOn(document.uri, checked.problems))) return;
  const [{ holdsExempt, modesOf, paperPage }, profile] = await Promise.all([
    loadRenderer(),
    shell.profiles.of(document.uri),
  ]);
  const meeting = new MeetingPapers(shell);
  const { composed, addresses } = await meeting.of(document.uri, checked, profile);
  const modes = modesOf(composed).toSorted((a, b) => Number(b === mode) - Number(a === mode));
  const form = await askForm(exportKinds(), modes, given);
  if (!form) return;
  const isDivided = holdsExempt(composed, { mode: form.mode, at });
  const copy = given.copy ?? (isDivided ? await askCopy() : 'public');
  if (!copy || (copy === 'public' && (await saysMisread(composed, addresses)))) return;
  const view = { copy, mode: form.mode, at };
  const isItself = form.mode === checked.paper.type;
  const openTitle = copy === 'public' ? textAt(checked.paper.frontMatter.root, 'public_title') : undefined;
  const target =
    given.target ?? (await askTarget(document.uri, form, isDivided ? copy : undefined, isItself, openTitle));
  if (!target) return;
  const page = await withPictures((pictures) => paperPage(composed, view, pictures), addresses);
  if (!page) return;
  const extension = shell.extension.extensionUri;
  const job = { paper: document.uri, composed, profile, view, addresses, page, target, extension };
  await write(shell.files, job, form.kind);
}

/** Makes the file and says that it is there, or why it is not. One that the officer gives up is not written. */
async function write(
  files: SavedFiles,
  job: Omit<ExportJob, 'stop'>,
  { label, make }: ExportKind,
): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Export: {0}', label),
    cancellable: true,
  };
  const given = new AbortController();
  const exported = await vscode.window.withProgress(options, async (_, token) => {
    token.onCancellationRequested(() => given.abort());
    return make({ ...job, stop: given.signal }).catch((error: unknown) => {
      if (given.signal.aborted) return undefined;
      throw error;
    });
  });
  if (!exported || given.signal.aborted) return;
  if ('refused' in exported) {
    void vscode.window.showErrorMessage(exported.refused);
    return;
  }
  await writeWhole(files, job.target, exported.contents);
  // Not waited for: the file is there, whether the officer answers or not.
  void tellExported(job.target, exported.said);
}

/** Whether exempt matter would pass for open in a public copy, and where, which the officer is told. */
async function saysMisread(composed: Composed, addresses: ReadonlyMap<Paper, vscode.Uri>): Promise<boolean> {
  const { publicDoubts, words } = await loadRenderer();
  const [first] = publicDoubts(composed);
  if (!first) return false;
  const file = addresses.get(first.paper);
  if (file) await showSource(file, first.span.start);
  void vscode.window.showErrorMessage(words(first.message));
  return true;
}
