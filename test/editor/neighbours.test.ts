import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeFiles, cleanUp, eventually, openFile, problemsIn, write } from './scratch.ts';

const agenda = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
items:
  - title: Parking
    report: parking-scratch.md
  - title: Secrets
    report: ../../secret.md
---
`;
const report = `---
type: report
report_type: briefing
title: Parking
committee: Cabinet
meeting_date: 2026-12-10
purpose: To tell Cabinet about parking.
---
`;

const messages = (document: vscode.TextDocument) => problemsIn(document).map(({ message }) => message);

describe('the papers that a paper names', () => {
  afterEach(cleanUp);

  it('are looked for, and looked at again when they come and change', async () => {
    const { document } = await openFile('agenda-scratch.md', agenda);
    await eventually(() => {
      const said = messages(document);
      assert.ok(
        said.some((each) => /^There is no report “parking-scratch\.md” yet/.test(each)),
        said.join('\n'),
      );
      assert.ok(said.some((each) => /“\.\.\/\.\.\/secret\.md” leads out of the folder/.test(each)));
    });
    await write('parking-scratch.md', report);
    await eventually(() =>
      assert.ok(!messages(document).some((each) => each.startsWith('There is no report'))),
    );
    await write('parking-scratch.md', report.replace('meeting_date: 2026-12-10', 'meeting_date: 2027-01-14'));
    await eventually(() =>
      assert.ok(
        messages(document).some((each) => /is for Thu 14 Jan 2027, and this meeting is on/.test(each)),
      ),
    );
  });

  it('are missed once their file is deleted, though its text is still open', async () => {
    const lingering = await write('parking-lingers.md', report);
    await vscode.workspace.openTextDocument(lingering);
    const text = agenda.replace('parking-scratch', 'parking-lingers');
    const { document } = await openFile('agenda-lingers.md', text);
    const isMissed = () => messages(document).some((each) => each.startsWith('There is no report'));
    await eventually(() => assert.equal(messages(document).length, 1, messages(document).join('\n')));
    assert.ok(!isMissed());
    await changeFiles((edit) => edit.deleteFile(lingering));
    await eventually(() => assert.ok(isMissed()));
  });

  it('are read as they are typed where they are open', async () => {
    const other = await openFile('parking-scratch.md', report);
    const { document } = await openFile('agenda-scratch.md', agenda);
    await eventually(() => assert.equal(messages(document).length, 1, messages(document).join('\n')));
    const edit = new vscode.WorkspaceEdit();
    const at = other.document.getText().indexOf('Cabinet');
    edit.replace(
      other.document.uri,
      new vscode.Range(other.document.positionAt(at), other.document.positionAt(at + 7)),
      'Council',
    );
    await vscode.workspace.applyEdit(edit);
    await eventually(() =>
      assert.ok(
        messages(document).some((each) => /is for “Council”, and this is the agenda of “Cabinet”/.test(each)),
      ),
    );
  });
});
