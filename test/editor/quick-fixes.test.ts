import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, fixesAt, openUntitled, rulesIn, soundReport, typeBefore } from './scratch.ts';

const decision = soundReport.replace('report_type: briefing', 'report_type: decision');

async function applyFix(editor: vscode.TextEditor, words: string, title: RegExp): Promise<void> {
  const fix = await eventually(async () => {
    const fixes = await fixesAt(editor, words);
    const found = fixes.find((offered) => title.test(offered.title));
    assert.ok(found?.edit, `offered: ${fixes.map((offered) => offered.title).join(', ')}`);
    return found.edit;
  });
  await vscode.workspace.applyEdit(fix);
}

describe('quick fixes', () => {
  afterEach(cleanUp);

  it('correct the name of a field', async () => {
    const editor = await openUntitled(soundReport);
    await typeBefore(editor, 'committee:', 'porfolio: Libraries\n');
    await applyFix(editor, 'porfolio', /portfolio/);
    assert.match(editor.document.getText(), /^portfolio: Libraries$/m);
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
  });

  it('insert a missing section in its place, with its guidance', async () => {
    const editor = await openUntitled(decision);
    await eventually(() => assert.ok(rulesIn(editor.document).includes('section-missing')));
    await applyFix(editor, 'purpose', /Legal implications/);
    assert.match(
      editor.document.getText(),
      /^implications:\n {2}# Guidance: .+\n {2}legal: \|\n {4}\[.+\]\n---/m,
    );
    await applyFix(editor, '## Background', /Financial implications/);
    assert.match(
      editor.document.getText(),
      /^## Financial implications\n\n<!-- Guidance: .+ -->\n\n\[.+\]$/m,
    );
    await eventually(() => {
      const missing = rulesIn(editor.document).filter((rule) => rule === 'section-missing');
      assert.equal(missing.length, 3, 'recommendations, equality and background papers are missing still');
    });
  });
});
