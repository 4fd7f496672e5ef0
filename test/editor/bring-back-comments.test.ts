import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { comment, del, endIs, ins, on, p, r, wordFile } from '../word-file.ts';
import { cleanUp, councilFolder, eventually, forget, openFile, soundReport } from './scratch.ts';

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
