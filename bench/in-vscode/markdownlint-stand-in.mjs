import { lint } from 'markdownlint/sync';
import * as vscode from 'vscode';

/** The pause after which markdownlint's own extension looks at what was typed. */
const PAUSE_MS = 500;

/**
 * Does in VS Code what markdownlint's extension does while somebody types, and nothing else of what that
 * does: it stands in for it where the extension itself is not at hand.
 * @param {vscode.ExtensionContext} context
 */
export function activate({ subscriptions }) {
  const problems = vscode.languages.createDiagnosticCollection('markdownlint');
  const timers = new Map();
  const show = (document) => {
    if (document.languageId === 'markdown') problems.set(document.uri, problemsIn(document.getText()));
  };
  subscriptions.push(
    problems,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      clearTimeout(timers.get(document));
      timers.set(
        document,
        setTimeout(() => show(document), PAUSE_MS),
      );
    }),
  );
  vscode.workspace.textDocuments.forEach(show);
}

function problemsIn(text) {
  const { text: found = [] } = lint({ strings: { text }, config: { MD013: false } });
  return found.map(({ lineNumber, ruleNames, ruleDescription }) => {
    const line = lineNumber - 1;
    const problem = new vscode.Diagnostic(new vscode.Range(line, 0, line, 1), ruleDescription);
    problem.code = ruleNames[0] ?? '';
    problem.source = 'markdownlint';
    return problem;
  });
}
