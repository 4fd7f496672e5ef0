import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Part } from '../../src/core/render/page.ts';
import type { ToPage } from '../../src/preview/messages.ts';
import { ScrollSync } from '../../src/vscode/preview/scroll-sync.ts';
import { SentPage } from '../../src/vscode/preview/sent-page.ts';
import { cleanUp, eventually, openUntitled } from './scratch.ts';

const lines = Array.from({ length: 300 }, (_, index) => `Line ${index + 1} of many.\n`);

/** A page of one part a line. */
function pageOf(text: readonly string[]) {
  const parts: Part[] = [];
  let start = 0;
  for (const line of text) {
    parts.push({
      html: line,
      paper: undefined,
      span: { start, end: start + line.length - 1 },
      place: (at) => at,
    });
    start += line.length;
  }
  return { title: '', parts };
}

describe('scrolling in step', () => {
  let editor: vscode.TextEditor;
  let sync: ScrollSync;
  const posted: ToPage[] = [];

  const top = () => editor.visibleRanges[0]?.start.line;
  const reveal = (line: number) =>
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);

  beforeEach(async () => {
    editor = await openUntitled(lines.join(''));
    reveal(0);
    await eventually(() => assert.equal(top(), 0));
    posted.length = 0;
    const sent = new SentPage();
    sent.show(pageOf(lines), undefined);
    sync = new ScrollSync(editor.document.uri, sent, (message) => posted.push(message));
    sync.resume();
  });

  afterEach(async () => {
    sync.dispose();
    await cleanUp();
  });

  it('brings the page to where the editor is scrolled to', async () => {
    reveal(200);
    await eventually(() => {
      const last = posted.at(-1);
      assert.ok(last?.type === 'scroll');
      assert.equal(last.place.part, top());
      assert.ok(last.place.part > 150);
    });
  });

  it('brings the editor to where the page is scrolled to, and takes that for no scrolling of the reader’s', async () => {
    sync.editorFollows({ part: 150, fraction: 0 });
    await eventually(() => assert.ok((top() ?? 0) > 100));
    assert.deepEqual(posted, []);
  });

  it('starts where the editor is', async () => {
    reveal(100);
    await eventually(() => assert.ok((top() ?? 0) > 50));
    posted.length = 0;
    sync.start();
    assert.deepEqual(posted, [{ type: 'scroll', page: 1, place: { part: top(), fraction: 0 } }]);
  });
});
