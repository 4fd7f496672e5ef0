import * as vscode from 'vscode';
import type { Severity } from '../../core/problem.ts';
import type { ToPage } from '../../preview/messages.ts';
import type { CheckedDocument } from '../store.ts';

/** The problems of a paper, in words, for the list above the page. */
export function problemsMessage({ document, checked: { problems } }: CheckedDocument, list: number): ToPage {
  const kinds: Readonly<Record<Severity, string>> = {
    error: vscode.l10n.t('Error'),
    warning: vscode.l10n.t('Warning'),
    info: vscode.l10n.t('Information'),
  };
  return {
    type: 'problems',
    list,
    summary:
      problems.length === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems.length),
    problems: problems.map(({ severity, message, span }) => ({
      severity,
      kind: kinds[severity],
      message,
      where: vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1),
    })),
  };
}
