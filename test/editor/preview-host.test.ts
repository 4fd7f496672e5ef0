import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyChange } from '../../src/preview/change.ts';
import type { Choice, FromPage, ToPage } from '../../src/preview/messages.ts';
import { PreviewPanel } from '../../src/vscode/preview/panel.ts';
import { madeShell } from './made-shell.ts';
import {
  changeFiles,
  cleanUp,
  councilFolder,
  eventually,
  openFile,
  rulesIn,
  soundReport,
  typeBefore,
  write,
} from './scratch.ts';

/** A webview whose page is this test: it keeps what it is sent, as the page does. */
class FakePage {
  readonly #received = new vscode.EventEmitter<FromPage>();
  readonly #disposed = new vscode.EventEmitter<void>();
  readonly #viewState = new vscode.EventEmitter<vscode.WebviewPanelOnDidChangeViewStateEvent>();
  parts: readonly string[] = [];
  offers: readonly string[] = [];
  choice: Choice | undefined;

  readonly panel = {
    title: '',
    visible: true,
    webview: {
      cspSource: 'test:',
      options: {},
      html: '',
      asWebviewUri: (uri: vscode.Uri) => uri,
      onDidReceiveMessage: this.#received.event,
      postMessage: (message: ToPage) => {
        this.#take(message);
        return Promise.resolve(true);
      },
    },
    onDidDispose: this.#disposed.event,
    onDidChangeViewState: this.#viewState.event,
  } as unknown as vscode.WebviewPanel;

  say(message: FromPage): void {
    this.#received.fire(message);
  }

  get words(): string {
    return this.parts
      .join('\n')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  }

  dispose(): void {
    this.#disposed.fire();
    vscode.Disposable.from(this.#received, this.#disposed, this.#viewState).dispose();
  }

  #take(message: ToPage): void {
    if (message.type === 'show') this.parts = message.parts;
    if (message.type === 'change') this.parts = applyChange(message.change, this.parts, (added) => added);
    if (message.type === 'view') {
      this.offers = message.offers.map(({ mode }) => mode);
      this.choice = message.choice;
    }
  }
}

const uriOf = (path: string) => vscode.Uri.joinPath(councilFolder(), path);

const items = (lines: string) =>
  `---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: 2026-12-10\nitems:\n${lines}---\n`;

describe('what the preview is told', () => {
  const shell = madeShell();
  let page: FakePage;
  let folders = 0;

  beforeEach(() => (page = new FakePage()));
  afterEach(async () => {
    page.dispose();
    await cleanUp();
  });
  after(() => shell.dispose());

  function preview(paper: vscode.Uri, choice?: Choice): PreviewPanel {
    const shown = new PreviewPanel(page.panel, paper, shell);
    page.say({ type: 'ready', remembers: choice !== undefined, ...(choice ? { choice } : {}) });
    return shown;
  }

  it('is what it was, with a sentence, once its file is deleted, alone or with its folder', async () => {
    const folder = `gone-${++folders}`;
    for (const gone of [`${folder}/paper.md`, folder]) {
      const uri = await write(`${folder}/paper.md`, soundReport);
      preview(uri);
      await eventually(() => assert.match(page.words, /The library opened in May/));
      await changeFiles((edit) => edit.deleteFile(uriOf(gone), { recursive: true }));
      await eventually(() =>
        assert.match(page.words, /The file “gone-\d\/paper\.md” is no longer there\. This is how it was\./),
      );
      assert.match(page.words, /The library opened in May/);
      page.parts = [];
      page.say({ type: 'ready', remembers: true });
      await eventually(() =>
        assert.match(page.words, /no longer there\. This is how it was\..*opened in May/),
      );
      await write(`${folder}/paper.md`, soundReport.replace('May', 'June'));
      await eventually(() => {
        assert.doesNotMatch(page.words, /no longer there/);
        assert.match(page.words, /The library opened in June/);
      });
      page.dispose();
      page = new FakePage();
    }
    await changeFiles((edit) => edit.deleteFile(uriOf(folder), { recursive: true }));
  });

  it('is a sentence where the file is gone by the time that the window is loaded again', async () => {
    preview(uriOf('reports/never-there.md'), { mode: undefined, copy: 'public', pinned: true });
    await eventually(() =>
      assert.match(page.words, /The file “reports\/never-there\.md” is no longer there\./),
    );
    await write('reports/never-there.md', soundReport);
    await eventually(() => assert.match(page.words, /The library opened in May/));
    await changeFiles((edit) => edit.deleteFile(uriOf('reports/never-there.md')));
  });

  it('is the copy and the kind that were chosen, and stays pinned, after the window was loaded again', async () => {
    const uri = uriOf('agendas/2026-10-15-cabinet.md');
    const choice: Choice = { mode: 'minutes', copy: 'public', pinned: true };
    const shown = preview(uri, choice);
    await eventually(() => {
      assert.deepEqual(page.choice, choice);
      assert.equal(shown.choice.pinned, true);
      assert.ok(page.offers.includes('minutes'), 'its minutes were found, though nothing is open');
      assert.match(page.words, /RESOLVED/);
    });
    page.say({ type: 'choose', choice: { mode: undefined, copy: 'working', pinned: false } });
    await eventually(() => {
      assert.equal(shown.choice.pinned, false);
      assert.match(page.words, /Apologies/);
    });
  });

  it('shows the public nothing while it is in doubt what is exempt, and says where', async () => {
    const text = `${soundReport}\n::: exempt\nThe price is £9,000.\n:::\n`;
    const uri = await write('reports/doubtful.md', text);
    preview(uri, { mode: undefined, copy: 'public', pinned: true });
    await eventually(() =>
      assert.match(page.words, /There is no public copy yet[^]*Report, line \d+: This looks/),
    );
    assert.doesNotMatch(page.words, /9,000|The library/);
    page.say({ type: 'choose', choice: { mode: undefined, copy: 'members', pinned: true } });
    await eventually(() => assert.match(page.words, /The library opened in May[^]*9,000/));
    page.say({ type: 'choose', choice: { mode: undefined, copy: 'public', pinned: true } });
    await write('reports/doubtful.md', text.replace('::: exempt', ':::exempt'));
    await eventually(() => assert.match(page.words, /The library opened in May/));
    assert.doesNotMatch(page.words, /9,000/);
    await changeFiles((edit) => edit.deleteFile(uri));
  });

  it('follows the papers of its meeting as they come, change and go, and are typed', async () => {
    const agenda = await write('shown/agenda.md', items('  - title: The library\n    report: report.md\n'));
    preview(agenda);
    await eventually(() => assert.match(page.words, /The library.*to follow/i));
    const editor = await openFile('shown/report.md', soundReport);
    await eventually(() => assert.match(page.words, /The library opened in May/));
    await typeBefore(editor, 'May', 'early ');
    await eventually(() => assert.match(page.words, /opened in early May/));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await changeFiles((edit) => edit.deleteFile(uriOf('shown/report.md')));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => assert.match(page.words, /The library.*to follow/i));
    await changeFiles((edit) => edit.deleteFile(uriOf('shown'), { recursive: true }));
  });

  it('says what is wrong with an agenda that names itself, leads out of the folder or is on no day, and shows the rest', async () => {
    const text = items(
      '  - title: Itself\n    report: odd.md\n  - title: Away\n    report: ../../outside.md\n  - title: Elsewhere\n    report: /etc/hosts\n',
    ).replace('2026-12-10', '2026-02-30');
    const { document } = await openFile('odd.md', text);
    preview(document.uri);
    await eventually(() => {
      const rules = rulesIn(document);
      assert.equal(rules.filter((rule) => rule === 'agenda-report-missing').length, 3, rules.join());
      assert.ok(rules.includes('front-matter-schema'), rules.join());
    });
    await eventually(() => assert.match(page.words, /Itself.*Away.*Elsewhere/));
    assert.equal(document.getText(), text);
    assert.doesNotMatch(page.words, /localhost/);
  });

  it('is all of an agenda with 2,000 items, none of whose reports is there', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `  - title: Item of ${index + 1}\n    report: none/${index + 1}.md\n`,
    );
    const editor = await openFile('long.md', items(lines.join('')));
    preview(editor.document.uri);
    await eventually(() => assert.match(page.words, /Item of 1 .*Item of 2000 /));
    await eventually(() => assert.equal(rulesIn(editor.document).length, 2000));
    await typeBefore(editor, 'Item of 1000', 'Another ');
    await eventually(() => assert.match(page.words, /Another Item of 1000 /));
  }).timeout(60_000);
});
