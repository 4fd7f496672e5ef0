import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { importSource } from '../../../src/core/import/import-source.ts';
import { noteLines } from '../../../src/core/import/note-lines.ts';
import { words } from '../../../src/core/messages.ts';
import { readDocument } from '../../../src/word/read/read-file.ts';

const folder = 'test/fixtures/import';

/** Each document with what is made of it (`.md`) and what is said of it (`.notes`). */
describe('import of a document', () => {
  const documents = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  for (const name of documents) {
    it(basename(name, extname(name)).replaceAll('-', ' '), async () => {
      const source = await readDocument(readFileSync(join(folder, name)), name, 'pictures');
      assert.ok(!('refused' in source));
      const imported = importSource(source);
      const stem = join(folder, basename(name, extname(name)));
      const notes = `${noteLines(imported).join('\n')}\n`;
      if (process.env['UPDATE_FIXTURES']) {
        writeFileSync(`${stem}.md`, imported.markdown);
        writeFileSync(`${stem}.notes`, notes);
      }
      assert.equal(imported.markdown, readFileSync(`${stem}.md`, 'utf8'));
      assert.equal(notes, readFileSync(`${stem}.notes`, 'utf8'));
      assert.ok(!notes.includes(words({ id: 'import-otherwise', args: {} })), 'the recognisers lost words');
    });
  }
});
