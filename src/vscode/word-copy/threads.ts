import * as vscode from 'vscode';
import type { Hand } from '../../core/returned/returned.ts';
import type { PlacedComment } from '../../core/returned/review.ts';
import { asMarkdown } from '../as-markdown.ts';
import { rangeOf } from '../to-editor.ts';
import type { CopyHolder } from './copy-holder.ts';
import type { ReturnedCopy } from './returned-copy.ts';
import { handWords, quoted } from './words.ts';

/** What the threads hang on; whoever makes them has it disposed of with them. */
export function wordCopyController(): vscode.CommentController {
  const controller = vscode.comments.createCommentController(
    'committeeReports.wordCopy',
    vscode.l10n.t('Word copy'),
  );
  controller.options = {
    prompt: vscode.l10n.t('Answer'),
    placeHolder: vscode.l10n.t('Write your answer'),
  };
  return controller;
}

/** Shows the comments of a copy beside the words they stand on, to be answered and marked as done. */
export class CopyThreads implements vscode.Disposable {
  readonly #holder: CopyHolder;
  readonly #controller: vscode.CommentController;
  readonly #threads = new Map<string, vscode.CommentThread>();
  readonly #subscription: vscode.Disposable;
  #of: ReturnedCopy | undefined;

  constructor(holder: CopyHolder, controller: vscode.CommentController) {
    this.#holder = holder;
    this.#controller = controller;
    this.#subscription = holder.onDidChange(() => this.#show());
  }

  /** The comment that a thread in the editor shows. */
  commentOf(thread: vscode.CommentThread): PlacedComment | undefined {
    const [id] = [...this.#threads].find(([, each]) => each === thread) ?? [];
    return this.#of?.review?.comments.find(({ comment }) => comment.id === id);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#controller).dispose();
  }

  #show(): void {
    const { copy } = this.#holder;
    if (copy !== this.#of) this.#clear();
    this.#of = copy;
    for (const placed of copy?.review?.comments ?? []) {
      const { comment, span } = placed;
      const known = this.#threads.get(comment.id);
      if (!copy || !span) {
        known?.dispose();
        this.#threads.delete(comment.id);
        continue;
      }
      const range = rangeOf(copy.document, span);
      const thread = known ?? this.#controller.createCommentThread(copy.document.uri, range, []);
      if (!known) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      this.#threads.set(comment.id, thread);
      if (!thread.range?.isEqual(range)) thread.range = range;
      const isDone = copy.isDone(placed);
      thread.label = vscode.l10n.t('On: {0}', quoted(placed.quoted));
      thread.state = isDone ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
      thread.contextValue = isDone ? 'done' : 'open';
      thread.canReply = !isDone;
      thread.comments = [
        ...[comment, ...comment.replies].map(({ by, text }) => shown(handWords(nameOnly(by)), text, by)),
        ...copy.answersTo(placed).map((text) => shown(vscode.l10n.t('You'), text, undefined)),
      ];
    }
  }

  #clear(): void {
    for (const thread of this.#threads.values()) thread.dispose();
    this.#threads.clear();
  }
}

const nameOnly = ({ author }: Hand): Hand => ({ author, date: undefined });

function shown(name: string, text: string, by: Hand | undefined): vscode.Comment {
  const date = by?.date === undefined ? undefined : new Date(by.date);
  return {
    author: { name },
    body: new vscode.MarkdownString(text.split('\n').map(asMarkdown).join('\n\n')),
    mode: vscode.CommentMode.Preview,
    ...(date && !Number.isNaN(date.getTime()) && { timestamp: date }),
  };
}
