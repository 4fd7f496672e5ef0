import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, press } from './quick-input.ts';
import { cleanUp, councilFolder, eventually } from './scratch.ts';

const file = () => vscode.Uri.joinPath(councilFolder(), 'council.yaml');
const aside = () => vscode.Uri.joinPath(councilFolder(), 'council.aside');

async function read(): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(file()).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

function create(): Thenable<unknown> {
  return vscode.commands.executeCommand('committeeReports.createProfile', {
    council: 'Fenwick: Borough Council',
    committees: ['Cabinet', 'Planning Committee'],
  });
}

describe('Create council profile…', () => {
  afterEach(cleanUp);

  it('never writes over the council’s own file, and shows it', async () => {
    const before = await read();
    await create();
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, file().path);
    assert.equal(await read(), before);
  });

  describe('in a folder without one', () => {
    beforeEach(() => vscode.workspace.fs.rename(file(), aside()));
    afterEach(async () => {
      await cleanUp();
      await vscode.workspace.fs.rename(aside(), file(), { overwrite: true });
    });

    it('writes what was answered, without a problem, and opens it', async () => {
      assert.ok(await answer(create(), ['enter']));
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, file().path);
      const text = (await read()) ?? '';
      assert.match(text, /^council: 'Fenwick: Borough Council'$/m);
      assert.match(text, /^ {2}- name: 'Planning Committee'\n {4}kind: regulatory$/m);
      assert.match(text, /^# wards: /m);
      await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(file()), []));
    });

    it('leaves nothing behind where the officer presses Escape', async () => {
      const asking = create();
      await press('enter', 'enter');
      assert.ok(await answer(asking, ['escape']));
      assert.equal(await read(), undefined);
    });
  });
});
