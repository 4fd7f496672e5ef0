import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, councilFolder, forget, openFile, soundReport } from './scratch.ts';

/** The web worker's host can start no browser; the other one has the tests' own. */
const canPrint =
  vscode.extensions.getExtension('committee-reports.committee-reports')?.extensionUri.scheme === 'file';

describe('exporting to PDF', () => {
  afterEach(cleanUp);

  const exportTo = async (kind: string, paper: vscode.Uri, copy?: 'public' | 'members') => {
    const name = `printed-${kind}.pdf`;
    forget(name);
    const target = vscode.Uri.joinPath(councilFolder(), name);
    await vscode.commands.executeCommand('committeeReports.export', paper, {
      kind,
      copy,
      target,
      evenSo: true,
    });
    return vscode.workspace.fs.readFile(target).then(
      (bytes) => new TextDecoder('latin1').decode(bytes),
      () => undefined,
    );
  };

  it('prints the paper with the installed browser, or writes nothing where none can be started', async () => {
    const { document } = await openFile('reports/printed.md', soundReport);
    const pdf = await exportTo('pdf', document.uri);
    if (!canPrint) return assert.equal(pdf, undefined);
    assert.match(pdf ?? '', /^%PDF-1\.\d/);
    assert.match(pdf ?? '', /\/StructTreeRoot/);
  });

  it('makes a pack of the agenda, with the appendices of its reports', async () => {
    const agenda = vscode.Uri.joinPath(councilFolder(), 'agendas', '2026-10-15-cabinet.md');
    const pdf = await exportTo('pack', agenda, 'members');
    if (!canPrint) return assert.equal(pdf, undefined);
    assert.match(pdf ?? '', /^%PDF-1\.\d/);
    assert.match(pdf ?? '', /item-6-report-1-appendix-2/);
  });
});
