import * as vscode from 'vscode';
import type { PlacedChange } from '../../core/returned/review.ts';
import { rangeOf } from '../to-editor.ts';
import type { CopyHolder } from './copy-holder.ts';
import { changeWords, madeBy } from './words.ts';

const kind = vscode.CodeActionKind.QuickFix;

/** Offers at a change's place in the text to accept it or to leave it, so that no mouse is needed. */
export class CopyLightbulb implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #holder: CopyHolder;
  readonly #subscription: vscode.Disposable;

  constructor(holder: CopyHolder) {
    this.#holder = holder;
    this.#subscription = vscode.languages.registerCodeActionsProvider('markdown', this, {
      providedCodeActionKinds: [kind],
    });
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const { copy } = this.#holder;
    if (copy?.document.uri.toString() !== document.uri.toString()) return [];
    return (copy.review?.changes ?? [])
      .filter((placed) => copy.isOpen(placed) && placed.span)
      .filter(({ span }) => span && rangeOf(document, span).intersection(range) !== undefined)
      .flatMap(actionsFor);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function actionsFor(placed: PlacedChange): vscode.CodeAction[] {
  const { change, make } = placed;
  const said = [changeWords(placed), madeBy(change)] as const;
  const action = (title: string, command: string) => {
    const codeAction = new vscode.CodeAction(title, kind);
    codeAction.command = { title, command: `committeeReports.${command}`, arguments: [change.id] };
    return codeAction;
  };
  return [
    ...(make ? [action(vscode.l10n.t('Accept: {0} ({1})', ...said), 'acceptWordChange')] : []),
    action(vscode.l10n.t('Leave as it is: {0} ({1})', ...said), 'leaveWordChange'),
  ];
}
