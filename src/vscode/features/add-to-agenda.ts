import * as vscode from 'vscode';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import { addReportTo } from '../add-report.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import { paperAsItStands } from '../papers/paper-as-it-stands.ts';
import { pickPaper } from '../papers/pick-paper.ts';
import type { Shell } from '../shell.ts';

/** *Add report to agenda…*: from the report, from the agenda, or by picking both. */
export function registerAddToAgenda(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.addToAgenda', (chosen: unknown) =>
    carryOut(shell.log, 'Add report to agenda', () => addToAgenda(shell, chosen)),
  );
}

async function addToAgenda(shell: Shell, chosen: unknown): Promise<void> {
  const uri = chosenPaper(shell, chosen);
  const paper = uri && (await paperAsItStands(shell, uri));
  const own = paper?.type === undefined ? undefined : uri;
  const { paperFacts } = await loadEngine();
  const facts = paper && paperFacts(paper);
  const report =
    paper?.type === 'report' ? own : await pickReport(shell, paper?.type === 'agenda' ? facts : undefined);
  if (!report) return;
  const reportPaper = await paperAsItStands(shell, report);
  if (!reportPaper) return;
  const agenda = paper?.type === 'agenda' ? own : await pickAgenda(shell, paperFacts(reportPaper));
  if (agenda) await addReportTo(shell, agenda, report);
}

async function pickReport(
  { index }: Shell,
  meeting: PaperFacts | undefined,
): Promise<vscode.Uri | undefined> {
  const picked = await pickPaper(
    index,
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

async function pickAgenda({ index }: Shell, report: PaperFacts | undefined): Promise<vscode.Uri | undefined> {
  const picked = await pickPaper(
    index,
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
