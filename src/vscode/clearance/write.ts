import * as vscode from 'vscode';
import type { Clearance } from '../../core/clearance/clearances.ts';
import type { Details } from '../../core/details/details.ts';
import type { Report } from '../../core/report/report.ts';
import type { TextEdit } from '../../core/text-edit.ts';
import { loadEngine } from '../engine.ts';
import { currentDetails } from '../papers/current-details.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';

/** What is written down of a clearance in a report. */
export type WriteDown = (
  details: Details,
  clearance: Clearance,
  report: Report,
) => readonly TextEdit[] | undefined;

/**
 * Writes something down of several clearances, as one step to undo, in the report as it is by now.
 *
 * @param ids the names under which they are recorded
 * @returns the report and the clearances, or undefined where nothing could be written, of which the officer is told
 */
export async function writeClearances(
  shell: Shell,
  document: vscode.TextDocument,
  ids: readonly string[],
  write: WriteDown,
): Promise<{ readonly report: Report; readonly clearances: readonly Clearance[] } | undefined> {
  const [{ clearanceOf, inTurn }, details] = await Promise.all([
    loadEngine(),
    currentDetails(shell, document),
  ]);
  const report = await currentReport(shell.store, document);
  const clearances = report ? ids.flatMap((id) => clearanceOf(report, id) ?? []) : [];
  const edit =
    report &&
    details?.text === report.paper.text &&
    inTurn(
      details,
      clearances.map((clearance) => (now) => write(now, clearance, report)),
    );
  if (edit && clearances.length > 0) {
    if (await vscode.workspace.applyEdit(workspaceEdit(document, [edit]))) return { report, clearances };
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The clearance could not be written among the details. Put right what is wrong there first.',
    ),
  );
  return undefined;
}
