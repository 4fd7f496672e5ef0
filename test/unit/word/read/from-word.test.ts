import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource } from '../../../../src/core/import/import-source.ts';
import { noteLines } from '../../../../src/core/import/note-lines.ts';
import { readDocument } from '../../../../src/word/read/read-file.ts';
import { oldReport } from './old-report.ts';

const stem = 'test/fixtures/import/old-report';

describe('a Word document', () => {
  it('is read with its numbers, notes, pictures, changes and boxes', async () => {
    const source = await readDocument(await oldReport(), 'old-report.docx', 'old-report-pictures');
    assert.ok(!('refused' in source));
    const imported = importSource(source);
    const notes = `${noteLines(imported).join('\n')}\n`;
    if (process.env['UPDATE_FIXTURES']) {
      writeFileSync(`${stem}.md`, imported.markdown);
      writeFileSync(`${stem}.notes`, notes);
    }
    assert.equal(imported.markdown, readFileSync(`${stem}.md`, 'utf8'));
    assert.equal(notes, readFileSync(`${stem}.notes`, 'utf8'));
    assert.deepEqual(
      imported.pictures.map(({ path }) => path),
      ['old-report-pictures/image1.png'],
    );
  });
});
