import * as vscode from 'vscode';
import type { Problem, Severity } from '../core/problem.ts';
import type { Span } from '../core/span.ts';
import type { TextEdit } from '../core/text-edit.ts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** What turns offsets of a text into the editor's lines and columns, such as its document. */
type Places = Pick<vscode.TextDocument, 'positionAt'>;

/** Where a span of the document's text stands, in the editor's lines and columns. */
export function rangeOf(document: Places, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The other way round: offsets of the document's text. */
export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/**
 * A problem of the document as the editor shows it. Behind the rule's name is the rule's page, which is
 * shipped with the extension (at `extension`) and so can be read without a connection.
 */
export function diagnosticOf(
  document: Places,
  { rule, severity, message, span }: Problem,
  extension: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, severities[severity]);
  diagnostic.source = 'Committee Reports';
  diagnostic.code = { value: rule, target: vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`) };
  return diagnostic;
}

/** Edits of a document's text as the editor makes them, all at once. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(document, span), text)),
  );
  return edit;
}
