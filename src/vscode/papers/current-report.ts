import type * as vscode from 'vscode';
import type { Report } from '../../core/report/report.ts';
import type { PaperStore } from './store.ts';

/** The report that a document is, of the very text it has now; undefined where it is none. */
export async function currentReport(
  store: PaperStore,
  document: vscode.TextDocument,
): Promise<Report | undefined> {
  const current = await store.current(document);
  return current?.version === document.version ? current.checked.report : undefined;
}
