import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isoDate, plusDays } from '../../src/core/civil-date.ts';
import { momentNow } from '../../src/vscode/today.ts';
import {
  cleanUp,
  councilFolder,
  eventually,
  find,
  fixesAt,
  openFile,
  openUntitled,
  rulesIn,
  soundReport,
  typeBefore,
} from './scratch.ts';

/** A report whose details make no sense further down. */
const broken = soundReport.replace('purpose: |', 'lead_officer: [\n\tx: "\npurpose: |');

async function completions(document: vscode.TextDocument, place: vscode.Position) {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
  return list.items.filter(({ sortText }) => sortText?.startsWith('!') === true);
}

async function offered(document: vscode.TextDocument, words: string): Promise<string[]> {
  const items = await completions(document, find(document, words).end);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    find(document, words).start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function definitions(document: vscode.TextDocument, words: string): Promise<vscode.LocationLink[]> {
  return vscode.commands.executeCommand(
    'vscode.executeDefinitionProvider',
    document.uri,
    find(document, words).start,
  );
}

describe('the details', () => {
  afterEach(cleanUp);

  it('offer the meetings of other papers as the day of a meeting, those of the committee first', async () => {
    const now = momentNow().date;
    const days = [plusDays(now, 30), plusDays(now, 40)].map(isoDate);
    const [ofCouncil = '', ofCabinet = ''] = days;
    const other = (committee: string, day: string) =>
      `---\ntype: agenda\ncommittee: ${committee}\nmeeting_date: ${day}\n---\n`;
    await openFile('agendas/council.md', other('Council', ofCouncil));
    await openFile('agendas/cabinet.md', other('the Cabinet', ofCabinet));
    const { document } = await openFile(
      'reports/day.md',
      soundReport.replace(/meeting_date: .*/, 'meeting_date: '),
    );
    await eventually(async () => {
      const labels = await offered(document, 'meeting_date: ');
      const places = [ofCabinet, ofCouncil, isoDate(now)].map((day) => labels.indexOf(day));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        labels.join(),
      );
      assert.equal(places[0], 0, labels.join());
    });
  });

  it('are completed, what is missing first, in a file without a name and above lines that make no sense', async () => {
    const { document } = await openUntitled(
      broken.replace('committee: Cabinet\n', '').replace('title: A', 'ti'),
    );
    await eventually(async () => {
      const names = await offered(document, '\nti');
      assert.deepEqual(names.slice(0, 2), ['title', 'committee']);
      assert.ok(!names.includes('meeting_date'), 'there already');
      assert.ok(names.includes('corporate_priority'), 'the council’s own');
    });
  });

  it('are completed with words, in a file with CRLF line ends', async () => {
    const text = soundReport.replace('committee: Cabinet', 'committee: \nwards:\n  - Northgate\n  - ');
    const { document } = await openFile('crlf.md', text.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await eventually(async () =>
      assert.ok((await offered(document, 'committee: ')).includes('Planning Committee')),
    );
    const wards = await offered(document, '  - Northgate\r\n  - ');
    assert.ok(wards.includes('Moot Hill') && !wards.includes('Northgate'));
    const [first] = await completions(document, find(document, 'meeting_date: ').end);
    assert.match(
      first?.documentation instanceof vscode.MarkdownString ? first.documentation.value : '',
      /Meeting date/,
    );
  });

  it('are completed by what is accepted, indented as it must be', async () => {
    const editor = await openUntitled(soundReport.replace('committee:', 'ex\ncommittee:'));
    const place = find(editor.document, '\nex').end;
    editor.selection = new vscode.Selection(place, place);
    const item = await eventually(async () => {
      const found = (await completions(editor.document, place)).find(
        ({ label }) => typeof label === 'object' && label.label === 'exempt',
      );
      assert.ok(found);
      return found;
    });
    assert.ok(item.insertText instanceof vscode.SnippetString);
    assert.ok(item.range instanceof vscode.Range);
    await editor.insertSnippet(item.insertText, item.range, {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: item.keepWhitespace === true,
    });
    assert.match(editor.document.getText(), /^exempt:\n {2}paragraphs:\n {4}- \n {2}reason: \|\n {4}\[/m);
    await eventually(async () => assert.ok((await offered(editor.document, '    - ')).includes('3')));
  });

  it('are not completed in the body, nor in other Markdown', async () => {
    const own = await openUntitled(`${soundReport}\nwar\n`);
    await eventually(() => assert.deepEqual(rulesIn(own.document), []));
    assert.deepEqual(await offered(own.document, '\nwar'), []);
    const other = await openUntitled('---\ntype: post\nti\n---\n');
    assert.deepEqual(await offered(other.document, '\nti'), []);
  });

  it('are explained: a field, a choice, an exempt paragraph', async () => {
    const text = broken.replace('committee:', 'status: draft\nexempt:\n  paragraphs: "3"\ncommittee:');
    const { document } = await openUntitled(text);
    await eventually(async () => assert.match(await hover(document, 'meeting_date'), /day of the meeting/));
    assert.match(await hover(document, 'draft'), /Still being written/);
    assert.match(await hover(document, '"3"'), /financial or business affairs/);
    assert.match(await hover(document, 'paragraphs'), /Schedule/);
    assert.equal(await hover(document, 'The library'), '');
  });

  it('are folded, whole and field by field', async () => {
    const { document } = await openUntitled(soundReport);
    await eventually(async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const lines = folds.map(({ start, end }) => `${start}–${end}`);
      const purpose = find(document, 'purpose:').start.line;
      assert.ok(lines.includes(`${purpose}–${purpose + 1}`), lines.join(' '));
      assert.ok(lines.includes(`0–${purpose + 2}`), lines.join(' '));
    });
  });

  it('lead to a section in the body, and to where the council lists what they say', async () => {
    const { document } = await openFile(
      'leads.md',
      soundReport.replace('purpose: |\n  To', 'clearances:\n  background:\n    name: X\npurpose: |\n  To'),
    );
    const [heading] = await eventually(async () => {
      const found = await definitions(document, 'background:');
      assert.equal(found.length, 1);
      return found;
    });
    assert.equal(heading?.targetRange && document.getText(heading.targetRange), '## Background');
    const [listed] = await definitions(document, 'Cabinet');
    assert.equal(listed?.targetUri.path, vscode.Uri.joinPath(councilFolder(), 'council.yaml').path);
  });

  it('link to files of the workspace, and to nothing outside', async () => {
    const appendices =
      'appendices:\n  - title: A\n    file: council.yaml\n  - title: B\n    file: ../../secret.md\n';
    const { document } = await openFile('links.md', soundReport.replace('purpose:', `${appendices}purpose:`));
    await eventually(async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      const targets = links.map(({ target }) => target?.path);
      assert.ok(targets.includes(vscode.Uri.joinPath(councilFolder(), 'council.yaml').path));
      assert.ok(targets.every((path) => !String(path).includes('secret')));
    });
  });

  it('are completed and explained in a council’s own file', async () => {
    const council = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(councilFolder(), 'council.yaml'),
    );
    const editor = await vscode.window.showTextDocument(council);
    await typeBefore(editor, 'council:', 'resolution_style: \n');
    await eventually(async () =>
      assert.deepEqual(await offered(council, 'resolution_style: '), ['that', 'to', 'imperative']),
    );
    assert.match(await hover(council, 'closed_days'), /offices are shut/);
    await vscode.commands.executeCommand('undo');
  });
});

describe('Add missing fields', () => {
  afterEach(cleanUp);

  it('puts each in its place, as one step to undo', async () => {
    const text = soundReport
      .replace('report_type: briefing\n', '')
      .replace('committee: Cabinet\n', '')
      .replace('title: A short note\n', '');
    const editor = await openUntitled(text);
    const { document } = editor;
    await eventually(async () => {
      const titles = (await fixesAt(editor, 'type')).map(({ title }) => title);
      assert.ok(
        titles.some((title) => /every missing field/.test(title)),
        titles.join(', '),
      );
    });
    await vscode.commands.executeCommand('committeeReports.addMissingFields');
    const names = [...document.getText().matchAll(/^(\w+):/gm)].map(([, name]) => name);
    for (const name of ['title', 'committee', 'recommendations', 'implications', 'background_papers']) {
      assert.ok(names.includes(name), name);
    }
    assert.match(document.lineAt(editor.selection.active).text, /^title: $/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});
