import assert from 'node:assert/strict';
import JSZip from 'jszip';
import * as vscode from 'vscode';
import { answer } from './quick-input.ts';
import { cleanUp, councilFolder, eventually, forget } from './scratch.ts';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word document with a picture and a comment of its own. */
function document(): Promise<Uint8Array> {
  const zip = new JSZip();
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
  const text = [
    paragraph('Title: Repair of the bandstand'),
    paragraph('Date of meeting: 10 December 2026'),
    paragraph('PURPOSE OF THE REPORT'),
    paragraph('To ask Cabinet to repair the bandstand.'),
    paragraph('BACKGROUND'),
    paragraph('The roof leaks.'),
    '<w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p>',
  ].join('');
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    '_rels/.rels',
    `<Relationships>${relation('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships>${relation('p', 'image', 'media/dot.gif')}${relation('c', 'comments', 'comments.xml')}</Relationships>`,
  );
  zip.file('word/media/dot.gif', atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), { binary: true });
  zip.file(
    'word/comments.xml',
    `<w:comments ${names}><w:comment w:author="Nell">${paragraph('Since when?')}</w:comment></w:comments>`,
  );
  zip.file('word/document.xml', `<w:document ${names}><w:body>${text}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}

async function kept(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(councilFolder(), name);
  forget(name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

const opened = (file: vscode.Uri) => vscode.commands.executeCommand('committeeReports.importDocument', file);

const namesIn = async (folder: string) =>
  (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(councilFolder(), folder))).map(
    ([name]) => name,
  );

describe('Import document…', () => {
  afterEach(cleanUp);

  it('makes a report of a Word document, keeps its pictures and lists what was left out', async () => {
    const file = await kept('bandstand.docx', await document());
    const path = 'reports/2026-12-10-repair-of-the-bandstand.md';
    forget(path);
    forget('reports/2026-12-10-repair-of-the-bandstand-pictures/dot.gif');
    forget('reports/2026-12-10-repair-of-the-bandstand-pictures');
    assert.ok(await answer(opened(file), ['enter']));
    const made = vscode.Uri.joinPath(councilFolder(), path);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
    assert.match(
      text,
      /^---\ntype: report\ntitle: 'Repair of the bandstand'\nmeeting_date: 2026-12-10\npurpose: \|\n/,
    );
    assert.match(
      text,
      /## Background\n\nThe roof leaks\.\n\n!\[\]\(2026-12-10-repair-of-the-bandstand-pictures\/dot\.gif\)\n$/,
    );
    const picture = vscode.Uri.joinPath(made, '..', '2026-12-10-repair-of-the-bandstand-pictures', 'dot.gif');
    assert.equal((await vscode.workspace.fs.stat(picture)).size, 23);
    const page = await eventually(() => {
      const found = vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'committee-reports-import',
      );
      if (!found) throw new Error('Nothing lists what was left out.');
      return found.getText();
    });
    assert.match(page, /^# bandstand\\\.docx\n/);
    assert.match(page, /Left out[^]*Nell\\: Since when\?/);
  });

  it('writes nothing over what is there', async () => {
    const file = await kept(
      'twice.html',
      new TextEncoder().encode('<h1>Report</h1><h2>Background</h2><p>Text.</p>'),
    );
    forget('reports/report.md');
    assert.ok(await answer(opened(file), ['enter']));
    const before = await namesIn('reports');
    const again = opened(file);
    assert.equal(await answer(again, ['enter'], 3), false);
    assert.ok(await answer(again, ['escape']));
    assert.deepEqual(await namesIn('reports'), before);
  });

  it('says in a sentence why nothing was made of a file', async () => {
    const file = await kept('broken.docx', (await document()).subarray(0, 300));
    const before = await namesIn('reports');
    await opened(file);
    assert.deepEqual(await namesIn('reports'), before);
  });
});
