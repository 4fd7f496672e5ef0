import assert from 'node:assert/strict';
import { markdownFromHtml } from '../../../src/core/import/markdown-from-html.ts';

describe('markdown from HTML', () => {
  const becomes = (html: string, markdown: string) =>
    assert.equal(markdownFromHtml(html).markdown, `${markdown}\n`);

  it('makes lists of what Word puts on the clipboard as paragraphs', () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'>` +
      `<![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    becomes(
      item(1, '·', 'Schools') + item(2, 'a)', 'primary') + item(2, 'b)', 'secondary') + item(1, '·', 'Parks'),
      '- Schools\n  a) primary\n  b) secondary\n- Parks',
    );
  });

  it('makes a table of the cells of a spreadsheet', () => {
    becomes(
      '<table><col width=64><tr><td class=xl65>Year</td><td>Cost</td></tr><tr><td>2026/27</td><td>£1,200</td></tr></table>',
      '| Year | Cost |\n| - | - |\n| 2026/27 | £1,200 |',
    );
  });

  it('takes a table of one column for a frame around the text', () => {
    becomes('<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo');
  });

  it('keeps strong words, links and notes, and no style', () => {
    becomes(
      '<p><b style="font-weight:normal">The <span style="font-weight:700">whole </span>cost: ' +
        '<a href="https://example.org/a_b">the plan</a><a style="mso-footnote-id:ftn1" href="#_ftn1">[1]</a></b></p>' +
        '<div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1">[1]</a> Estimated.</p></div>',
      'The **whole** cost: [the plan](https://example.org/a_b)[^1]\n\n[^1]: Estimated.',
    );
  });

  it('puts the highest heading under the title, and the others below it', () => {
    becomes('<h3>Costs</h3><p>None.</p><h4>Next year</h4>', '## Costs\n\nNone.\n\n### Next year');
  });

  it('lets no words pass for Markdown', () => {
    const said = ['a) alone', ':::exempt', '1\\. x', '<AI1>', '[x]', '*so*', '# 1', '- dash'];
    for (const words of said) {
      const { markdown } = markdownFromHtml(`<p>See</p><p>${words.replace('<', '&lt;')}.</p>`);
      assert.match(markdown, /^See\n\n/);
      assert.doesNotMatch(markdown, /^(?:a\)|:::|1\.|# )/m, markdown);
    }
  });

  it('says what it left out, and follows nothing', () => {
    const { markdown, notUnderstood } = markdownFromHtml(
      '<p>Text<script>evil()</script></p><iframe src="https://example.org/x"></iframe><p style="display:none">hidden</p>',
    );
    assert.equal(markdown, 'Text\n');
    assert.deepEqual(
      notUnderstood.map(({ words }) => words),
      ['https://example.org/x', 'hidden'],
    );
  });

  it('reads a page of nothing but opening tags', () => {
    const { markdown } = markdownFromHtml(`${'<div><b>'.repeat(50_000)}deep`);
    assert.match(markdown, /deep/);
  });
});
