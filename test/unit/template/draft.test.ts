import assert from 'node:assert/strict';
import { asSnippet, asText, blank, draftOf, indented } from '../../../src/core/template/draft.ts';

describe('a draft', () => {
  it('is read from snippet syntax and written back as it was', () => {
    const snippet = 'That ${1:[post]} be asked to ${2|note,agree|} ${3:}.$0';
    assert.equal(asSnippet(draftOf(snippet)), snippet);
    assert.equal(asText(draftOf(snippet)), 'That [post] be asked to note .');
  });

  it('fills in one blank wherever its number stands', () => {
    assert.equal(asText(draftOf('$1 and ${1:[name]}')), '[name] and [name]');
    assert.equal(asSnippet(draftOf('${7:[a]} ${2:[b]} $7')), '${1:[a]} ${2:[b]} ${1:[a]}$0');
  });

  it('has no blank where the cursor ends', () => {
    assert.equal(asText(draftOf('$0None.${0:x}')), 'None.');
  });

  it('keeps what only looks like snippet syntax', () => {
    const words = 'It costs $5 or \\$5, ${ and } with a \\ in it.';
    assert.equal(asText(draftOf('It costs \\$5.')), 'It costs $5.');
    assert.equal(asText(draftOf(asSnippet([words]))), words);
    assert.equal(asText(draftOf(asSnippet([{ hint: 'a } b $1 \\' }]))), 'a } b $1 \\');
    assert.deepEqual(draftOf(asSnippet([{ hint: 'a, b', choices: ['a, b', 'c|d'] }])), [
      { hint: 'a, b', choices: ['a, b', 'c|d'] },
    ]);
  });

  it('is indented below its first line, empty lines apart', () => {
    const draft = indented(['One\n\ntwo ', blank('three\nlines'), '\nfour'], 2);
    assert.equal(asText(draft), 'One\n\n  two [three\n  lines]\n  four');
  });
});
