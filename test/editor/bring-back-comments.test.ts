import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CopyHolder } from '../../src/vscode/word-copy/copy-holder.ts';
import { ReturnedCopy } from '../../src/vscode/word-copy/returned-copy.ts';
import { CopyThreads } from '../../src/vscode/word-copy/threads.ts';
import { readCopy } from '../../src/word/review/read-copy.ts';
import { comment, del, endIs, ins, on, p, r, wordFile } from '../word-file.ts';
import { madeShell } from './made-shell.ts';
import { cleanUp, councilFolder, eventually, find, forget, openFile, soundReport } from './scratch.ts';

const report = soundReport.replace(
  'The library opened in May.',
  'The **library** opened in May.\n\nIt is busy.',
);

async function bringBack(body: string, comments = ''): Promise<void> {
  const file = vscode.Uri.joinPath(councilFolder(), 'returned.docx');
  forget('returned.docx');
  await vscode.workspace.fs.writeFile(file, await wordFile({ body, comments }));
  await vscode.commands.executeCommand('committeeReports.bringBackComments', file);
}

const run = (command: string, given: unknown) =>
  vscode.commands.executeCommand(`committeeReports.${command}`, given);

const copy =
  p(r('A short note')) +
  p(r('Purpose of the report')) +
  p(r('To tell Cabinet about the library.')) +
  p(r('Background')) +
  p(r('The ') + on(1, r('library')) + r(' opened in ') + del('May') + ins('June') + r('.')) +
  p(del('It is busy.'), endIs('del')) +
  p(ins('It has a new roof.'), endIs('ins'));

describe('bring back comments', () => {
  afterEach(async () => {
    await run('closeWordCopy', undefined);
    await cleanUp();
  });

  it('accepts a change where it stands, with the marks around it, and undoes it in one step', async () => {
    const { document } = await openFile('returned-report.md', report);
    await bringBack(copy);
    await run('acceptWordChange', '0');
    assert.equal(document.getText(), report.replace('May', 'June'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), report));
  });

  it('accepts all of a section, and leaves the report alone where a change is left', async () => {
    const { document } = await openFile('returned-report.md', report);
    await bringBack(copy);
    await run('leaveWordChange', '0');
    await run('acceptWordChange', { kind: 'group', id: 'section:Background', rows: [] });
    assert.equal(document.getText(), report.replace('It is busy.', 'It has a new roof.'));
  });

  it('keeps a comment in the report as a remark, which is not published', async () => {
    const { document } = await openFile('returned-report.md', report);
    await bringBack(copy, comment(1, 'Idris Calloway', 'Which one?'));
    const start = report.indexOf('library** opened');
    const placed = {
      comment: {
        id: '1',
        by: { author: 'Idris Calloway' },
        text: 'Which one?',
        resolved: false,
        replies: [],
      },
      span: { start, end: start + 7 },
    };
    await run('keepWordComment', { kind: 'comment', placed });
    assert.equal(document.getText(), report.replace('The **', '<!-- Idris Calloway: Which one? -->\nThe **'));
  });

  it('offers at the place of a change to accept or leave it', async () => {
    const { document } = await openFile('returned-report.md', report);
    // What was left of a copy is kept: this is another.
    await bringBack(copy.replace('June', 'July'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      find(document, 'May'),
    );
    const own = actions.filter(({ title }) => title.includes('“May” → “July”'));
    assert.deepEqual(
      own.map(({ title }) => title),
      [
        'Accept: “May” → “July” (Idris Calloway, 3 October 2026)',
        'Leave as it is: “May” → “July” (Idris Calloway, 3 October 2026)',
      ],
    );
    const { command } = own[0] ?? {};
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(document.getText(), report.replace('May', 'July'));
  });

  it('answers a comment in its thread, finishes it and opens it again', async () => {
    const { document } = await openFile('returned-report.md', report);
    const read = await readCopy(
      await wordFile({ body: copy, comments: comment(1, 'Idris Calloway', 'Which one?') }),
    );
    assert.ok('copy' in read);
    const said = new Map<string, unknown>();
    const workspaceState = {
      get: (key: string, otherwise: unknown) => said.get(key) ?? otherwise,
      update: (key: string, value: unknown) => Promise.resolve(said.set(key, value)),
    };
    const shell = madeShell();
    const extension = { ...shell.extension, workspaceState } as unknown as vscode.ExtensionContext;
    const controller = vscode.comments.createCommentController('wordCopyTest', 'Word copy');
    const shown: vscode.CommentThread[] = [];
    const recording: vscode.CommentController = {
      ...controller,
      dispose: () => controller.dispose(),
      createCommentThread: (...given) => {
        const thread = controller.createCommentThread(...given);
        shown.push(thread);
        return thread;
      },
    };
    const holder = new CopyHolder();
    const threads = new CopyThreads(holder, recording);
    try {
      const file = vscode.Uri.joinPath(councilFolder(), 'returned.docx');
      const returned = new ReturnedCopy({ ...shell, extension }, document, file, read.copy);
      await holder.take(returned);
      const [thread] = shown;
      assert.ok(thread);
      assert.equal(document.getText(thread.range), 'library');
      const placed = threads.commentOf(thread);
      assert.ok(placed);
      await returned.answer(placed, 'The one in the square.');
      assert.deepEqual(
        thread.comments.map(({ author, body }) => [author.name, (body as vscode.MarkdownString).value]),
        [
          ['Idris Calloway', 'Which one?'],
          ['You', 'The one in the square\\.'],
        ],
      );
      await returned.turn(placed);
      assert.equal(thread.state, vscode.CommentThreadState.Resolved);
      assert.equal(thread.canReply, false);
      await returned.turn(placed);
      assert.equal(thread.state, vscode.CommentThreadState.Unresolved);
      assert.equal(document.getText(), report);
    } finally {
      vscode.Disposable.from(threads, holder).dispose();
      await shell.dispose();
    }
  });

  it('says in a sentence why a file cannot be read, and changes nothing', async () => {
    const { document } = await openFile('returned-report.md', report);
    const file = vscode.Uri.joinPath(councilFolder(), 'returned.docx');
    forget('returned.docx');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('%PDF-1.7'));
    await run('bringBackComments', file);
    await run('acceptWordChange', '0');
    assert.equal(document.getText(), report);
  });
});
