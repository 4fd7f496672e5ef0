import * as vscode from 'vscode';
import { lineIndex } from '../core/line-index.ts';

/** What a document does for an open file, for the text of one that is not open: offsets as lines and columns. */
export function textPlaces(text: string): Pick<vscode.TextDocument, 'positionAt'> {
  const lines = lineIndex(text);
  return {
    positionAt: (offset) => {
      const { line, column } = lines.at(offset);
      return new vscode.Position(line - 1, column - 1);
    },
  };
}
