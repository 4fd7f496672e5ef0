import assert from 'node:assert/strict';
import { placePaste } from '../../../src/core/paste/place-paste.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { textAt } from '../../../src/core/parse/front-matter/tree.ts';

/** The text once the clipboard is pasted at `^`. */
function pasted(marked: string, clipboard: { html?: string; text?: string }): string {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const { html, text: plain } = clipboard;
  const placed = placePaste(parse(text), { start: at, end: at }, { html, text: plain });
  return text.slice(0, at) + (placed ?? plain ?? '') + text.slice(at);
}

const paper = (details: string, body: string) => `---\ntype: report\n${details}---\n\n${body}`;
const two = { html: '<p>One</p><p>Two</p>', text: 'One\n\nTwo' };
const bold = { html: '<p>One <b>two</b></p>', text: 'One two' };

describe('place paste', () => {
  it('joins the words of one paragraph to those around them', () => {
    assert.equal(pasted(paper('', 'A ^ b.'), bold), paper('', 'A One **two** b.'));
  });

  it('keeps blocks apart from what is around them', () => {
    const list = { html: '<ul><li>One</li><li>Two</li></ul>', text: 'One\nTwo' };
    assert.match(pasted(paper('', 'Before.^After.'), list), /Before\.\n\n[-*] One\n[-*] Two\n\nAfter\.$/);
    assert.match(
      pasted(paper('', 'Before.\n^\nAfter.'), list),
      /Before\.\n\n[-*] One\n[-*] Two\n\n?After\.$/,
    );
    assert.match(
      pasted(paper('', 'Before.\n\n^\n\nAfter.'), list),
      /Before\.\n\n[-*] One\n[-*] Two\n\nAfter\.$/,
    );
  });

  it('moves lines in as far as those of the block among the details', () => {
    const text = pasted(paper('purpose: |\n  To ask.^\ncommittee: Cabinet\n', ''), {
      html: '<p>One <b>two</b></p><p>Three</p>',
      text: 'One two\n\nThree',
    });
    assert.equal(text, paper('purpose: |\n  To ask.One **two**\n\n  Three\ncommittee: Cabinet\n', ''));
    const plain = pasted(paper('purpose: |\n  ^\ncommittee: Cabinet\n', ''), { text: 'One\n\nTwo: three' });
    assert.equal(textAt(parse(plain).frontMatter.root, 'purpose'), 'One\n\nTwo: three');
    assert.equal(textAt(parse(plain).frontMatter.root, 'committee'), 'Cabinet');
  });

  it('begins a block behind the name of an empty field', () => {
    for (const clipboard of [two, { text: 'One: two #3' }]) {
      const text = pasted(paper('purpose:^\ncommittee: Cabinet\n', ''), clipboard);
      const said = textAt(parse(text).frontMatter.root, 'purpose');
      assert.equal(said, clipboard.text);
      assert.deepEqual(parse(text).frontMatter.faults, []);
    }
  });

  it('keeps a field of one line on its line, and its quotation marks closed', () => {
    const text = pasted(paper("title: 'A ^'\n", ''), { text: "council's\nplan" });
    assert.equal(textAt(parse(text).frontMatter.root, 'title'), "A council's plan");
  });

  it('leaves plain words in the body as they are', () => {
    const none = placePaste(
      parse(paper('', 'A.')),
      { start: 30, end: 30 },
      { html: undefined, text: 'One\ntwo' },
    );
    assert.equal(none, undefined);
  });
});
