import type * as vscode from 'vscode';
import type { Problem } from '../core/problem.ts';

/** A problem and the document it was found in: what commands about one problem are given. */
export interface FoundProblem {
  readonly document: vscode.TextDocument;
  readonly problem: Problem;
}

/** Whether a command was given a problem, rather than called from elsewhere. */
export function isFoundProblem(given: unknown): given is FoundProblem {
  return typeof given === 'object' && given !== null && 'problem' in given && 'document' in given;
}
