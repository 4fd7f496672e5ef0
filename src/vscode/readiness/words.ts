import * as vscode from 'vscode';
import type { Problem } from '../../core/problem.ts';
import { toFix, type ReadinessStep } from '../../core/readiness/readiness.ts';

/** "3 to fix"; "Ready" where nothing is, though a person may still have to judge something. */
export function toFixWords(readiness: readonly ReadinessStep[]): string {
  const count = toFix(readiness);
  return count === 0 ? vscode.l10n.t('Ready') : vscode.l10n.t('{0} to fix', count);
}

/** "3 to fix, 1 to judge". */
export function summaryOf(readiness: readonly ReadinessStep[]): string {
  const all = readiness.reduce((count, { entries }) => count + entries.length, 0);
  const judge = all - toFix(readiness);
  return judge === 0
    ? toFixWords(readiness)
    : vscode.l10n.t('{0}, {1} to judge', toFixWords(readiness), judge);
}

/** "line 12". */
export function lineWords(document: vscode.TextDocument, { span }: Problem): string {
  return vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1);
}
