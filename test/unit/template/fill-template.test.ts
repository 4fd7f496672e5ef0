import assert from 'node:assert/strict';
import { textAt } from '../../../src/core/parse/front-matter/tree.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { fillTemplate } from '../../../src/core/template/fill-template.ts';

const title = "Leisure: children's award #3";
const answers = new Map([
  ['title', title],
  ['committee', 'Cabinet'],
]);

describe('a council’s own template', () => {
  it('is filled in with titles of any kind, whole, however its gaps are quoted', () => {
    for (const gap of ['{{title}}', '"{{ title }}"', "'{{title}}'"]) {
      const filled = fillTemplate(`---\ntype: report\ntitle: ${gap}\n---\n\nAbout {{title}}.\n`, answers);
      const { frontMatter } = parse(filled);
      assert.equal(textAt(frontMatter.root, 'title'), title, gap);
      assert.deepEqual(frontMatter.faults, []);
      assert.ok(filled.endsWith(`\n\nAbout ${title}.\n`));
    }
  });

  it('is filled in with CRLF line ends, in lists and within words', () => {
    const filled = fillTemplate('---\r\nroute:\r\n  - {{committee}}\r\n---\r\nFor {{committee}}', answers);
    assert.equal(filled, "---\r\nroute:\r\n  - 'Cabinet'\r\n---\r\nFor Cabinet");
    assert.equal(
      fillTemplate('---\ntitle: To {{committee}}\n---\n', answers),
      '---\ntitle: To Cabinet\n---\n',
    );
  });

  it('keeps a gap that nobody answered', () => {
    const template = '---\nservice: {{service}}\n---\n{{ toString }}\n';
    assert.equal(fillTemplate(template, answers), template);
  });
});
