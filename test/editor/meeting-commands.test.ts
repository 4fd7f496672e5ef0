import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer } from './quick-input.ts';
import { cleanUp, councilFolder, eventually, find, forget, openFile, soundReport } from './scratch.ts';

const run = (name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`committeeReports.${name}`, ...args);

const uriOf = (path: string) => vscode.Uri.joinPath(councilFolder(), path);

async function write(path: string, text: string): Promise<vscode.Uri> {
  forget(path);
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
  return uriOf(path);
}

const textOf = async (path: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));

const report = soundReport.replace(
  'purpose:',
  'recommendations:\n  - That the library be open on Sundays.\npurpose:',
);
const agenda = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
items:
  - title: Apologies
---
`;

describe('from an agenda to a decision', () => {
  afterEach(cleanUp);

  it('New agenda… writes the council’s standing items, with what was answered', async () => {
    forget('agendas/new.md');
    const given = {
      committee: 'Cabinet',
      meetingDate: '10 December 2026',
      time: '6.30pm',
      venue: 'Town Hall',
      fileName: 'agendas/new',
    };
    assert.ok(await answer(run('newAgenda', given), ['enter']));
    const text = await textOf('agendas/new.md');
    assert.match(text, /^type: agenda$/m);
    assert.match(text, /^meeting_date: 2026-12-10$/m);
    assert.match(text, /title: 'Apologies for absence'/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uriOf('agendas/new.md').path);
  });

  it('Add report to agenda… asks for what is not chosen, the meeting’s own reports first', async () => {
    await write('reports/sundays.md', report.replace('A short note', 'Sundays'));
    await write('reports/later.md', report.replace('2026-12-10', '2027-05-13'));
    const { document } = await openFile('agendas/adding.md', agenda);
    await eventually(async () => {
      assert.ok(await answer(run('addToAgenda'), ['enter']));
      assert.match(document.getText(), /- title: 'Sundays'\n {4}report: \.\.\/reports\/sundays\.md\n/);
    });
    assert.equal(
      await textOf('agendas/adding.md'),
      document.getText(),
      'nothing was unsaved, so it is saved',
    );
    const before = document.getText();
    assert.ok(await answer(run('addToAgenda'), ['enter']));
    assert.equal(document.getText(), before, 'it is on that agenda already');
  });

  it('Start minutes… drafts a resolution from each recommendation, and Change the decision… changes it', async () => {
    await write('reports/sundays.md', report.replace('A short note', 'Sundays'));
    const items = `${agenda.slice(0, -4)}  - title: Sundays\n    report: ../reports/sundays.md\n---\n`;
    const file = await write('agendas/minuted.md', items);
    forget('minutes/2026-12-10-cabinet.md');
    assert.ok(await answer(run('startMinutes', file), ['enter']));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    assert.equal(document.uri.path, uriOf('minutes/2026-12-10-cabinet.md').path);
    assert.match(document.getText(), /^agenda: '\.\.\/agendas\/minuted\.md'$/m);
    assert.match(document.getText(), /## Sundays\n[^#]*RESOLVED That the library be open on Sundays\./);
    const place = find(document, 'be open on Sundays').start;
    editor.selection = new vscode.Selection(place, place);
    await eventually(async () => {
      assert.ok(await answer(run('changeDecision'), ['end', 'enter']));
      assert.match(document.getText(), /## Sundays\n[^#]*RESOLVED That the report be noted\./);
    });
  });

  it('changes nothing where the cursor is in no resolution', async () => {
    const text = '---\ntype: minutes\ncommittee: Cabinet\n---\n\n## Fees\n\nMembers asked about fees.\n';
    const { document } = await openFile('minutes/none.md', text);
    await run('changeDecision');
    assert.equal(document.getText(), text);
  });
});
