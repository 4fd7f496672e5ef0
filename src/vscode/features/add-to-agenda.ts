import * as vscode from 'vscode';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import { pathTo } from '../../core/meeting/path-to.ts';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import type { Paper } from '../../core/parse/paper.ts';
import { chosenPaper } from '../chosen-paper.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { paperAsItStands } from '../paper-as-it-stands.ts';
import { pickPaper } from '../pick-paper.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import { workspaceEdit } from '../to-editor.ts';

/** *Add report to agenda…*: from the report, from the agenda, or by picking both. */
export function registerAddToAgenda(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.addToAgenda', (chosen: unknown) =>
    attempt(shell.log, 'Add report to agenda', () => addToAgenda(shell, chosen)),
  );
}

async function addToAgenda(shell: Shell, chosen: unknown): Promise<void> {
  const uri = chosenPaper(chosen);
  const paper = uri && (await paperAsItStands(shell, uri));
  const own = paper?.type === undefined ? undefined : uri;
  const { paperFacts } = await loadEngine();
  const facts = paper && paperFacts(paper);
  const report =
    paper?.type === 'report' ? own : await pickReport(paper?.type === 'agenda' ? facts : undefined);
  if (!report) return;
  const reportPaper = await paperAsItStands(shell, report);
  if (!reportPaper) return;
  const agenda = paper?.type === 'agenda' ? own : await pickAgenda(paperFacts(reportPaper));
  if (agenda) await add(shell, agenda, report, reportPaper);
}

/** One edit of the agenda; a file in which nothing was unsaved is saved. */
async function add(
  { store, profiles }: Shell,
  agendaFile: vscode.Uri,
  report: vscode.Uri,
  paper: Paper,
): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(agendaFile) !== vscode.workspace.getWorkspaceFolder(report)) {
    return tell(vscode.l10n.t('The report and the agenda have to be in the same folder of the workspace.'));
  }
  const document = await vscode.workspace.openTextDocument(agendaFile);
  const [{ addReport, composeAgenda, isOnAgenda }, profile, current] = await Promise.all([
    loadEngine(),
    profiles.of(agendaFile),
    store.current(document),
  ]);
  const agenda = current && composeAgenda(current.checked.paper, profile);
  if (!agenda || current.version !== document.version) return;
  const path = pathTo(agendaFile.path, report.path);
  if (isOnAgenda(agenda, path)) return tell(vscode.l10n.t('The report is on that agenda already.'));
  const { root } = paper.frontMatter;
  const inPrivate = textAt(root, 'classification') === 'exempt';
  const title = (inPrivate ? textAt(root, 'public_title') : undefined) ?? textAt(root, 'title') ?? path;
  const edit = addReport(agenda, { path, title, inPrivate });
  if (!edit) return tell(vscode.l10n.t('The items of that agenda are not a list. Put that right first.'));
  const hadUnsaved = document.isDirty;
  await vscode.workspace.applyEdit(workspaceEdit(document, [edit]));
  if (!hadUnsaved) await document.save();
  await showSource(agendaFile, edit.span.start + Math.max(0, edit.text.search(/\S/)));
}

async function pickReport(meeting: PaperFacts | undefined): Promise<vscode.Uri | undefined> {
  const picked = await pickPaper(
    {
      title: vscode.l10n.t('Add report to agenda'),
      placeHolder: vscode.l10n.t('Which report is to be on the agenda?'),
      none: vscode.l10n.t('There is no report in this folder. “New report…” begins one.'),
    },
    ({ facts }) => facts.type === 'report',
    ({ facts }) => isFor(facts, meeting),
  );
  return picked?.uri;
}

async function pickAgenda(report: PaperFacts | undefined): Promise<vscode.Uri | undefined> {
  const picked = await pickPaper(
    {
      title: vscode.l10n.t('Add report to agenda'),
      placeHolder: vscode.l10n.t('Which meeting is the report for?'),
      none: vscode.l10n.t('There is no agenda in this folder. “New agenda…” begins one.'),
    },
    ({ facts }) => facts.type === 'agenda',
    ({ facts }) => isFor(facts, report),
  );
  return picked?.uri;
}

/** Whether two papers are of one meeting, as far as their details say. */
function isFor(paper: PaperFacts, other: PaperFacts | undefined): boolean {
  return (
    other?.date !== undefined &&
    paper.date === other.date &&
    paper.committee.toLowerCase() === other.committee.toLowerCase()
  );
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
