import * as vscode from 'vscode';
import { mocha } from './setup.ts';

/**
 * Called by VS Code inside the extension host: runs the tests and leaves the outcome in a file,
 * because what an extension host prints may be cut off when it ends.
 * @throws where a test failed, so that VS Code ends with an error
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('committee-reports.committee-reports');
  if (!extension) throw new Error('VS Code does not know the extension under test.');
  const outcomes: { title: string; error?: string }[] = [];
  const failed = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => outcomes.push({ title: test.fullTitle() }))
      .on('fail', (test, error: Error) =>
        outcomes.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(extension.extensionUri, 'results.json'),
    new TextEncoder().encode(JSON.stringify(outcomes)),
  );
  if (failed > 0) throw new Error(`${failed} failed`);
}
