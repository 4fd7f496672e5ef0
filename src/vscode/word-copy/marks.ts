import * as vscode from 'vscode';
import type { PlacedChange } from '../../core/returned/review.ts';
import { rangeOf } from '../to-editor.ts';
import type { CopyHolder } from './copy-holder.ts';
import { handHint, madeBy, sentence } from './words.ts';

const LONGEST = 80;

/** Shows the open changes of a copy in the text as Word does: old words struck out, new ones behind them. */
export class CopyMarks implements vscode.Disposable {
  readonly #holder: CopyHolder;
  readonly #old = vscode.window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.modifiedForeground'),
  });
  readonly #new = vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.addedForeground'),
  });
  readonly #subscriptions: vscode.Disposable;

  constructor(holder: CopyHolder) {
    this.#holder = holder;
    this.#subscriptions = vscode.Disposable.from(
      this.#old,
      this.#new,
      holder.onDidChange(() => this.#show()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#show()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const { copy } = this.#holder;
    const open = copy?.review?.changes.filter((placed) => copy.isOpen(placed) && placed.span) ?? [];
    for (const editor of vscode.window.visibleTextEditors) {
      const isOurs = editor.document.uri.toString() === copy?.document.uri.toString();
      const own = isOurs ? open : [];
      editor.setDecorations(
        this.#old,
        own.filter(({ change }) => change.old !== '').map((placed) => this.#mark(placed, editor.document)),
      );
      editor.setDecorations(
        this.#new,
        own.filter(({ change }) => change.old === '').map((placed) => this.#mark(placed, editor.document)),
      );
    }
  }

  #mark(placed: PlacedChange, document: vscode.TextDocument): vscode.DecorationOptions {
    const { change, span } = placed;
    const now = change.kind === 'looks' || change.kind === 'untracked-moved' ? '' : change.new;
    const shown = now.replace(/\n/g, ' ¶ ').replace(/\s+/g, ' ');
    const contentText = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
    const hint = handHint(placed);
    const hover = new vscode.MarkdownString(
      [`**${madeBy(change)}**`, sentence(placed), ...(hint === '' ? [] : [hint]), linksFor(placed)].join(
        '\n\n',
      ),
    );
    hover.isTrusted = {
      enabledCommands: ['committeeReports.acceptWordChange', 'committeeReports.leaveWordChange'],
    };
    return {
      range: rangeOf(document, span ?? { start: 0, end: 0 }),
      hoverMessage: hover,
      renderOptions: {
        after: {
          contentText,
          color: new vscode.ThemeColor('gitDecoration.addedResourceForeground'),
          backgroundColor: new vscode.ThemeColor('diffEditor.insertedTextBackground'),
          textDecoration: 'underline',
        },
      },
    };
  }
}

function linksFor({ change, make }: PlacedChange): string {
  const argument = encodeURIComponent(JSON.stringify([change.id]));
  const link = (command: string, title: string) =>
    `[${title}](command:committeeReports.${command}?${argument})`;
  return [
    ...(make ? [link('acceptWordChange', vscode.l10n.t('Accept'))] : []),
    link('leaveWordChange', vscode.l10n.t('Leave as it is')),
  ].join(' · ');
}
