import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SavedFiles } from '../../src/vscode/files/saved-files.ts';
import { changeFiles, cleanUp, councilFolder, eventually, forget } from './scratch.ts';

/** Files of a file system that never says what happens to them. */
class SilentFiles implements vscode.FileSystemProvider {
  readonly #stats = new Map<string, vscode.FileStat>();
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () => ({ dispose: () => undefined });

  put(path: string, mtime: number, size: number): vscode.Uri {
    this.#stats.set(path, { type: vscode.FileType.File, ctime: 0, mtime, size });
    return vscode.Uri.from({ scheme: 'silent', path });
  }

  take(path: string): void {
    this.#stats.delete(path);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const found = this.#stats.get(path);
    if (!found) throw vscode.FileSystemError.FileNotFound();
    return found;
  }

  watch = () => ({ dispose: () => undefined });
  readDirectory = () => [];
  createDirectory = () => undefined;
  readFile = () => new Uint8Array();
  writeFile = () => undefined;
  delete = () => undefined;
  rename = () => undefined;
}

describe('the files on disk', () => {
  const silent = new SilentFiles();
  const provider = vscode.workspace.registerFileSystemProvider('silent', silent);
  let files: SavedFiles;
  /** What was told, without what other files of the window say of themselves. */
  let told: string[];

  beforeEach(() => {
    files = new SavedFiles();
    told = [];
    files.onDidChange((changed) =>
      told.push(...[...changed].filter((address) => /^silent:|\/followed-/.test(address)).sort()),
    );
  });
  afterEach(async () => {
    files.dispose();
    await cleanUp();
  });
  after(() => void provider.dispose());

  it('that nobody told of are found to be others when they are looked at again, once', async () => {
    const changed = silent.put('/a/changed.md', 1111, 1);
    const gone = silent.put('/a/gone.md', 1111, 1);
    const same = silent.put('/a/same.md', 1111, 1);
    const coming = vscode.Uri.from({ scheme: 'silent', path: '/a/coming.md' });
    await Promise.all([changed, gone, same, coming].map((file) => files.look(file)));
    silent.put('/a/changed.md', 2222, 1);
    silent.take('/a/gone.md');
    silent.put('/a/coming.md', 1111, 1);
    await files.lookAgain();
    assert.deepEqual(told, ['silent:/a/changed.md', 'silent:/a/coming.md', 'silent:/a/gone.md']);
    await files.lookAgain();
    assert.equal(told.length, 3, 'of each change everybody is told once');
  });

  it('are told with the folder that something happened to', async () => {
    const inside = [silent.put('/b/one.md', 1111, 1), silent.put('/b/deep/two.md', 1111, 1)];
    const beside = silent.put('/bb/three.md', 1111, 1);
    await Promise.all([...inside, beside].map((file) => files.look(file)));
    for (const path of ['/b/one.md', '/b/deep/two.md', '/bb/three.md']) silent.take(path);
    await files.touched([vscode.Uri.from({ scheme: 'silent', path: '/b' })]);
    assert.deepEqual(told, ['silent:/b', 'silent:/b/deep/two.md', 'silent:/b/one.md']);
  });

  it('are told twice where times are too coarse to show that it was one change, or there are none', async () => {
    const fine = silent.put('/c/fine.md', 1111, 1);
    const coarse = silent.put('/c/coarse.md', 1000, 1);
    const none = silent.put('/c/none.md', 0, 1);
    await Promise.all([fine, coarse, none].map((file) => files.look(file)));
    await files.touched([fine, coarse, none]);
    assert.deepEqual(told, ['silent:/c/coarse.md', 'silent:/c/none.md']);
    await files.lookAgain();
    assert.deepEqual(told.slice(2), ['silent:/c/none.md']);
  });

  it('are told when whoever reads one finds it to be another', async () => {
    const file = silent.put('/d/file.md', 1111, 1);
    await files.look(file);
    silent.put('/d/file.md', 1111, 2);
    assert.equal((await files.look(file))?.size, 2);
    assert.deepEqual(told, ['silent:/d/file.md']);
  });

  it('are told when another program writes and deletes them', async () => {
    const file = vscode.Uri.joinPath(councilFolder(), 'followed-1.md');
    forget('followed-1.md');
    await files.look(file);
    let size = 0;
    await eventually(async () => {
      // Again and again: a watcher that has only just begun its work may miss the first.
      await vscode.workspace.fs.writeFile(file, new Uint8Array(++size));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.ok(told.includes(file.toString()));
    });
    told = [];
    await vscode.workspace.fs.delete(file);
    await eventually(() => assert.ok(told.includes(file.toString())));
  });

  it('are told when VS Code makes, renames and deletes them, alone or with their folder', async () => {
    const placeOf = (path: string) => vscode.Uri.joinPath(councilFolder(), path);
    const made = placeOf('followed-1/paper.md');
    const moved = placeOf('followed-2/paper.md');
    forget('followed-2');
    await Promise.all([made, moved].map((file) => files.look(file)));
    const done = async (work: (edit: vscode.WorkspaceEdit) => void, changed: readonly vscode.Uri[]) => {
      told = [];
      await changeFiles(work);
      await eventually(() => {
        for (const each of changed) assert.ok(told.includes(each.toString()), told.join());
      });
    };
    await done((edit) => edit.createFile(made, { contents: new TextEncoder().encode('# Paper') }), [made]);
    assert.equal((await files.look(made))?.size, 7);
    await done((edit) => edit.renameFile(placeOf('followed-1'), placeOf('followed-2')), [made, moved]);
    assert.equal(await files.look(made), undefined);
    await done((edit) => edit.deleteFile(placeOf('followed-2'), { recursive: true }), [moved]);
  });
});
