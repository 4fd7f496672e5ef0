import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { FAULT, type LinterResults, type LinterTask } from './linter-task.ts';

const EDITS = 8;
const PATIENCE_MS = 30_000;
const REST_MS = 800;

/**
 * Called by VS Code inside the extension host: wakes the extension that the task names, then makes a fault in
 * each document and takes it away again, and notes how long the extension takes to say so.
 */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const read = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'task.json'));
  const task = JSON.parse(new TextDecoder().decode(read)) as LinterTask;
  const activation = await activate(task.extension);
  const answers: Record<string, number[]> = {};
  for (const name of task.documents) {
    answers[name] = await answersIn(vscode.Uri.joinPath(folder, name), task);
  }
  const results: LinterResults = { activation, answers };
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder, 'results.json'),
    new TextEncoder().encode(JSON.stringify(results)),
  );
}

async function activate(id: string): Promise<LinterResults['activation']> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive) throw new Error(`${id} is missing, or active already.`);
  const before = heapInUse();
  const start = performance.now();
  await extension.activate();
  const ms = performance.now() - start;
  return { ms, megabytes: (heapInUse() - before) / 2 ** 20 };
}

/** Bytes that are still in use after a collection. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function answersIn(uri: vscode.Uri, { source, code }: LinterTask): Promise<number[]> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const document = await vscode.workspace.openTextDocument(uri);
  const isFaultAt = (line: number) => (it: vscode.Diagnostic) => {
    const own = typeof it.code === 'object' ? it.code.value : it.code;
    return it.source === source && it.range.start.line === line && String(own).startsWith(code);
  };
  await until(uri, (all) => all.some((it) => it.source === source));
  const taken: number[] = [];
  for (let turn = 0; turn < EDITS; turn++) {
    await rest();
    const place = placeFor(document, turn);
    for (const wanted of [true, false]) {
      const edit = new vscode.WorkspaceEdit();
      if (wanted) edit.insert(uri, place, FAULT);
      else edit.delete(uri, new vscode.Range(place, place.translate(0, FAULT.length)));
      const start = performance.now();
      const answered = until(uri, (all) => all.some(isFaultAt(place.line)) === wanted);
      await vscode.workspace.applyEdit(edit);
      await answered;
      taken.push(performance.now() - start);
      await rest();
    }
  }
  return taken;
}

/** Behind a word of a line of prose, at a part of the document that differs from turn to turn. */
function placeFor(document: vscode.TextDocument, turn: number): vscode.Position {
  const first = Math.floor(document.lineCount * (0.2 + 0.7 * ((turn * 0.618034) % 1)));
  for (let line = first; line < document.lineCount; line++) {
    const { text } = document.lineAt(line);
    if (/^[A-Z][a-z]* [a-z]/.test(text)) return new vscode.Position(line, text.indexOf(' '));
  }
  throw new Error('The document has no prose.');
}

/** Resolves when the problems of a document are `wanted`. */
function until(uri: vscode.Uri, wanted: (all: vscode.Diagnostic[]) => boolean): Promise<void> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`No answer in ${uri.path}.`)), PATIENCE_MS);
    const look = (): void => {
      if (!wanted(vscode.languages.getDiagnostics(uri))) return;
      clearTimeout(timer);
      listening.dispose();
      done();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    look();
  });
}

const rest = () => new Promise((done) => setTimeout(done, REST_MS));
