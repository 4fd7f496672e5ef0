import * as vscode from 'vscode';
import type { Offer } from '../../core/details/offers.ts';
import { asSnippet } from '../../core/template/draft.ts';
import { loadEngine } from '../engine.ts';
import { fieldHelp } from '../field-help.ts';
import { attempt } from '../log.ts';
import { otherMeetings } from '../meetings/other-meetings.ts';
import { currentDetails, detailsFiles, mayBeInDetails } from '../papers/current-details.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';
import { today } from '../today.ts';

/** What is typed just before words: the space behind a colon or a dash, a quotation mark, a bracket. */
const ASKING = [' ', ':', '-', '[', ',', '"', "'"];

/** Offers the fields that a paper's details, or a council's own file, may have where the officer types, and their words. */
export function registerDetailsCompletion(shell: Shell): vscode.Disposable {
  const provideCompletionItems = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(shell.log, 'Completing the details', async () => {
      if (!mayBeInDetails(document, position)) return [];
      const [{ offersAt }, details, meetings] = await Promise.all([
        loadEngine(),
        currentDetails(shell, document),
        otherMeetings(shell, document.uri),
      ]);
      const at = document.offsetAt(position);
      const offers = details ? offersAt(details, at, today(), meetings) : [];
      return offers.map((offer, index) => itemOf(document, offer, index));
    });
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(detailsFiles, { provideCompletionItems }, ...ASKING),
    vscode.workspace.onDidChangeTextDocument((change) =>
      attempt(shell.log, 'Completing the details', () => offerForFirstLetter(shell, change)),
    ),
  );
}

/**
 * In Markdown VS Code offers nothing while words are typed, and no letter can be made to ask for it. So it is told
 * to where the first letter of a field's name is typed and there is something to offer.
 */
async function offerForFirstLetter(
  shell: Shell,
  { document, contentChanges: [change, ...others] }: vscode.TextDocumentChangeEvent,
): Promise<void> {
  const isOneLetter = change?.rangeLength === 0 && /^[a-z]$/i.test(change.text) && others.length === 0;
  if (!isOneLetter || document !== vscode.window.activeTextEditor?.document) return;
  const position = change.range.start.translate(0, 1);
  const line = document.lineAt(position).text.slice(0, position.character);
  if (document.languageId !== 'markdown' || !/^[ \t]*(?:- +)*[a-z]$/i.test(line)) return;
  if (!mayBeInDetails(document, position) || !asksWhileTyping(document)) return;
  const [{ offersAt }, details] = await Promise.all([loadEngine(), currentDetails(shell, document)]);
  const isOffered = details && offersAt(details, document.offsetAt(position), today()).length > 0;
  if (isOffered) await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

function asksWhileTyping(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters') !== false;
}

const kinds: Readonly<Record<Offer['kind'], vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Field,
  words: vscode.CompletionItemKind.Value,
  lines: vscode.CompletionItemKind.Struct,
};

function itemOf(document: vscode.TextDocument, offer: Offer, index: number): vscode.CompletionItem {
  const { kind, label, words, field, isMissing, span, draft, filter, asksNext } = offer;
  const item = new vscode.CompletionItem(
    { label, description: isMissing ? vscode.l10n.t('missing') : (words ?? '') },
    kinds[kind],
  );
  item.detail = isMissing ? vscode.l10n.t('Missing: {0}', field.title) : (words ?? field.title);
  item.documentation = fieldHelp(field, kind === 'words' ? { value: label, words } : undefined);
  item.range = rangeOf(document, span);
  item.insertText = new vscode.SnippetString(asSnippet(draft));
  // The indentation of the details is part of their meaning, whatever the editor's own settings are.
  item.keepWhitespace = true;
  item.filterText = filter;
  item.sortText = `!${String(index).padStart(5, '0')}`;
  if (asksNext) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
