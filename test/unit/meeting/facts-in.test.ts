import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { factsIn } from '../../../src/core/meeting/facts-in.ts';
import { paperFacts } from '../../../src/core/meeting/paper-facts.ts';
import { parse } from '../../../src/core/parse/parse.ts';

const files = ['examples', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

const odd = {
  'quoted names': '---\n"type": report\n\'committee\': Cabinet\n---\n',
  'a list that ends at the start of a line':
    '---\ntype: agenda\nitems: [\nFees,\n{title: Trees, report: trees.md}\n]\n---\n',
  'entries at the start of a line':
    '---\ntype: agenda\nitems:\n- title: Fees\n  report: fees.md\n- Trees\ntime: 10am\n---\n',
  'line ends of Windows, and a mark at the start':
    '\uFEFF---\r\ntype: report\r\npurpose: |\r\n  title: no\r\ntitle: yes\r\n---\r\n',
  'no end': '---\ntype: report\ntitle: A\nmeeting_date: 10 December 2026\n\n## Background\n',
  'no details': '# A title\n',
  'words that run on': '---\ntype: report\ntitle: A long\n  title: and more\nof it\n---\n',
};

describe('the facts of a file', () => {
  it(`are what its whole details say, in ${files.length} files`, () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(factsIn(text), paperFacts(parse(text)), file);
    }
  });

  for (const [name, text] of Object.entries(odd)) {
    it(`are what its whole details say with ${name}`, () => {
      assert.deepEqual(factsIn(text), paperFacts(parse(text)));
    });
  }
});
