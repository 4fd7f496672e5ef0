import * as vscode from 'vscode';
import type { PlacedChange, PlacedComment } from '../../core/returned/review.ts';
import { carryOut } from '../log.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import { documentOf } from '../papers/document-of.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import { askForCopy } from '../word-copy/ask-for-copy.ts';
import { CopyHolder } from '../word-copy/copy-holder.ts';
import { loadCopyReader } from '../word-copy/copy-reader.ts';
import { CopyLightbulb } from '../word-copy/lightbulb.ts';
import { CopyMarks } from '../word-copy/marks.ts';
import { ReturnedCopy } from '../word-copy/returned-copy.ts';
import { groupsOf, isCopyRow } from '../word-copy/rows.ts';
import { CopyThreads, wordCopyController } from '../word-copy/threads.ts';
import { CopyTree } from '../word-copy/tree.ts';
import { describeView } from '../word-copy/view-words.ts';

const VIEW = 'committeeReports.wordCopy';

/** *Bring back comments…*: the tracked changes and comments of a Word copy, each to be accepted or left. */
export function registerBringBackComments(shell: Shell): vscode.Disposable {
  const holder = new CopyHolder();
  const tree = new CopyTree(holder);
  const threads = new CopyThreads(holder, wordCopyController());
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const command = (name: string, work: (given: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(`committeeReports.${name}`, (given: unknown) =>
      carryOut(shell.log, 'Bring back comments', () => work(given)),
    );
  const changes = (given: unknown) => changesIn(given, holder);
  const comment = (given: unknown) => commentIn(given, threads);
  return vscode.Disposable.from(
    holder,
    tree,
    threads,
    view,
    new CopyMarks(holder),
    new CopyLightbulb(holder),
    holder.onDidChange(() => describeView(view, holder)),
    vscode.commands.registerCommand('committeeReports.bringBackComments', (file: unknown) =>
      carryOut(shell.log, 'Bring back comments', () => bringBack(shell, holder, file)),
    ),
    command('acceptWordChange', async (given) => {
      const wanted = changes(given).filter(({ change, make }) => !isGroup(given) || (make && change.by));
      const byHand = (await holder.copy?.accept(wanted)) ?? 0;
      if (byHand > 0) void vscode.window.showInformationMessage(byHandWords(byHand));
    }),
    command('leaveWordChange', async (given) => holder.copy?.leave(changes(given), true)),
    command('reopenWordChange', async (given) => {
      const placed = comment(given);
      await (placed ? holder.copy?.turn(placed) : holder.copy?.leave(changes(given), false));
    }),
    command('finishWordComment', async (given) => {
      const placed = comment(given);
      if (placed) await holder.copy?.turn(placed);
    }),
    command('keepWordComment', async (given) => {
      const placed = comment(given);
      if (placed) await holder.copy?.keep(placed);
    }),
    command('answerWordComment', async (given) => {
      const placed = comment(given);
      if (placed && isReply(given)) await holder.copy?.answer(placed, given.text);
    }),
    command('showWordChange', async (given) => {
      const { copy } = holder;
      if (copy && isCopyRow(given) && given.kind !== 'group' && given.placed.span) {
        await showSource(copy.document.uri, given.placed.span.start);
      }
    }),
    command('closeWordCopy', () => Promise.resolve(holder.close())),
  );
}

async function bringBack(shell: Shell, holder: CopyHolder, given: unknown): Promise<void> {
  const uri = chosenPaper(shell, undefined);
  const document = uri && (await documentOf(uri));
  const current = document && (await shell.store.current(document));
  if (!document || !current?.checked.report) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the report first that the Word copy is of.'),
    );
    return;
  }
  const file = given instanceof vscode.Uri ? given : await askForCopy(document.uri);
  if (!file) return;
  const { readCopy } = await loadCopyReader();
  const read = await readCopy(await vscode.workspace.fs.readFile(file));
  if ('refused' in read) {
    void vscode.window.showErrorMessage(read.refused);
    return;
  }
  await holder.take(new ReturnedCopy(shell, document, file, read.copy));
  await vscode.commands.executeCommand('setContext', 'committeeReports.wordCopy', true);
  await vscode.commands.executeCommand(`${VIEW}.focus`);
}

function changesIn(given: unknown, { copy }: CopyHolder): readonly PlacedChange[] {
  if (typeof given === 'string') {
    return copy?.review?.changes.filter(({ change }) => change.id === given) ?? [];
  }
  if (!copy || !isCopyRow(given)) return [];
  if (given.kind === 'change') return [given.placed];
  if (given.kind === 'comment') return [];
  const rows = groupsOf(copy).find(({ id }) => id === given.id)?.rows ?? [];
  return rows.flatMap((row) => (row.kind === 'change' && copy.isOpen(row.placed) ? [row.placed] : []));
}

/** All of a section are accepted but for what nobody tracked: that may be what the report says since. */
const isGroup = (given: unknown) => isCopyRow(given) && given.kind === 'group';

function commentIn(given: unknown, threads: CopyThreads): PlacedComment | undefined {
  if (isCopyRow(given)) return given.kind === 'comment' ? given.placed : undefined;
  if (isReply(given)) return threads.commentOf(given.thread);
  return isThread(given) ? threads.commentOf(given) : undefined;
}

const isThread = (given: unknown): given is vscode.CommentThread =>
  typeof given === 'object' && given !== null && 'comments' in given && 'uri' in given;

const isReply = (given: unknown): given is vscode.CommentReply =>
  typeof given === 'object' && given !== null && 'thread' in given && 'text' in given;

function byHandWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('One change has to be made by hand: choose it to see its place.')
    : vscode.l10n.t('{0} changes have to be made by hand: choose them to see their places.', count);
}
