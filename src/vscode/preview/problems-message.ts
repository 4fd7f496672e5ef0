import type * as vscode from 'vscode';
import { asked, type ReadinessStep } from '../../core/readiness/readiness.ts';
import type { ToPage } from '../../preview/messages.ts';
import { lineWords, summaryOf } from '../readiness/words.ts';

/** What is left to do in a paper, in words, for the list above the page. */
export function problemsMessage(
  document: vscode.TextDocument,
  readiness: readonly ReadinessStep[],
  list: number,
): ToPage {
  return {
    type: 'problems',
    list,
    summary: summaryOf(readiness),
    steps: readiness.map(({ title, entries }) => ({
      title,
      problems: entries.map(({ asks, problem }) => ({
        asks,
        kind: asked(asks),
        message: problem.message,
        where: lineWords(document, problem),
      })),
    })),
  };
}
