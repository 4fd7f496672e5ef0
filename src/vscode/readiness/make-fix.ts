import * as vscode from 'vscode';
import type { Fix } from '../../core/problem.ts';
import { sameProblem } from '../../core/same-problem.ts';
import type { FoundProblem } from '../found-problem.ts';
import type { PaperStore } from '../papers/store.ts';
import { showSource } from '../show-source.ts';
import { workspaceEdit } from '../to-editor.ts';

/** Makes the repair of a problem that the view lists, and shows what was changed. */
export async function makeFix(store: PaperStore, { document, problem }: FoundProblem): Promise<void> {
  const title = await chooseFix(problem.fixes);
  // The text may have changed since the problem was listed; a repair's edits must be of this very text.
  const current = await store.current(document);
  const found = current && sameProblem(current.checked.problems, problem);
  const fix = found?.fixes.find((each) => each.title === title);
  if (!fix) return;
  if (await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits))) {
    await showSource(document.uri, startOf(fix));
  }
}

async function chooseFix(fixes: readonly Fix[]): Promise<string | undefined> {
  const titles = fixes.map(({ title }) => title);
  return titles.length > 1 ? vscode.window.showQuickPick(titles) : titles[0];
}

/** Where the first of its words stand once the repair is made. */
function startOf({ edits }: Fix): number {
  const [first] = [...edits].sort((a, b) => a.span.start - b.span.start);
  return first ? first.span.start + Math.max(0, first.text.search(/\S/)) : 0;
}
