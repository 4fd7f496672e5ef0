import * as vscode from 'vscode';
import { stateWords } from '../../core/clearance/state-words.ts';
import type { ToldClearance } from '../../core/clearance/told.ts';
import type { Report } from '../../core/report/report.ts';
import { loadEngine } from '../engine.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

const SETTING = 'committeeReports.editor.clearances';

/** Says above each section that must be cleared how far that has come, and offers what can be done about it. */
export function registerClearanceLens({ store }: Shell): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideCodeLenses = async (document: vscode.TextDocument) => {
    if (vscode.workspace.getConfiguration(undefined, document).get(SETTING) === false) return [];
    const [{ toldClearances }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
    return report ? toldClearances(report).flatMap((told) => lensesOf(document, report, told)) : [];
  };
  return vscode.Disposable.from(
    changed,
    store.onDidCheck(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider('markdown', {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses,
    }),
  );
}

function lensesOf(
  document: vscode.TextDocument,
  { paper }: Report,
  { clearance, state }: ToldClearance,
): vscode.CodeLens[] {
  const start = clearance.section?.headingSpan.start ?? paper.frontMatter.inner.start;
  const range = rangeOf(document, { start, end: start });
  const offer = (title: string, command: string) => ({
    title,
    command: `committeeReports.${command}`,
    arguments: [{ id: clearance.id }],
  });
  const send = offer(vscode.l10n.t('Send for clearance…'), 'sendForClearance');
  const record = offer(vscode.l10n.t('Record clearance…'), 'recordClearance');
  const offers = { missing: [send, record], sent: [record], changed: [send, record], cleared: [] }[state];
  // A lens without a command is plain words.
  const said = { title: stateWords(clearance, state), command: '' };
  return [said, ...offers].map((command) => new vscode.CodeLens(range, command));
}
