import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import wasm from 'vscode-oniguruma/release/onig.wasm';
import minutesColours from '../fixtures/grammar/minutes.colours';
import minutes from '../fixtures/grammar/minutes.md';
import notesColours from '../fixtures/grammar/notes.colours';
import notes from '../fixtures/grammar/notes.md';
import readmeColours from '../fixtures/grammar/readme.colours';
import readme from '../fixtures/grammar/readme.md';
import reportColours from '../fixtures/grammar/report.colours';
import report from '../fixtures/grammar/report.md';
import { coloured, markdownGrammar } from '../grammar/colours.mts';

interface Manifest {
  readonly contributes?: {
    readonly grammars?: readonly { readonly scopeName: string; readonly path: string }[];
  };
}

/** The languages that reports are coloured by; the many others that may stand in a code fence are left out. */
const languages = /^(?:text\.html|source\.yaml|markdown)/;

/** The grammar that this VS Code, with our extension in it, has for a scope name. */
async function grammarOf(scope: string): Promise<string | undefined> {
  if (!languages.test(scope)) return undefined;
  for (const { packageJSON, extensionUri } of vscode.extensions.all) {
    const { contributes } = packageJSON as Manifest;
    const path = contributes?.grammars?.find(({ scopeName }) => scopeName === scope)?.path;
    if (path === undefined) continue;
    return new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path)),
    );
  }
  return undefined;
}

function overVsCodesOwn(): void {
  const fixtures = { report, minutes, notes, readme };
  const expected = {
    report: reportColours,
    minutes: minutesColours,
    notes: notesColours,
    readme: readmeColours,
  };
  for (const name of ['report', 'minutes', 'notes', 'readme'] as const) {
    it(`colours what test/fixtures/grammar/${name}.colours says, and nothing else`, async () => {
      assert.equal(coloured(await markdownGrammar(wasm, grammarOf), fixtures[name]), expected[name]);
    });
  }
}

// Colours are the window's work, the same whichever host runs our code; only the Node host is told of
// VS Code's own extensions that have no code, as its grammars are.
if (typeof process === 'object') describe("the grammar over VS Code's own", overVsCodesOwn);
