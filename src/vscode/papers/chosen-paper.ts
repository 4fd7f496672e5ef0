import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';

/** A row of a view that stands for a paper. */
export interface PaperRow {
  readonly paper: vscode.Uri | undefined;
}

/**
 * The paper that a command is asked for: the address or the row of a view that it was given, else what stands in the
 * active editor, else the paper that is being worked on.
 */
export function chosenPaper({ current }: Pick<Shell, 'current'>, given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (isPaperRow(given)) return given.paper;
  return vscode.window.activeTextEditor?.document.uri ?? current.checked?.document.uri;
}

function isPaperRow(given: unknown): given is PaperRow {
  return typeof given === 'object' && given !== null && 'paper' in given && given.paper instanceof vscode.Uri;
}
