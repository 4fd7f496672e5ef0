import assert from 'node:assert/strict';
import { htmlOf, report, type Reader } from './page-text.ts';

/** The HTML of some Markdown that stands alone in the body, a line for each block, without what is around it. */
function written(markdown: string, reader?: Reader): string {
  const [, ...blocks] = htmlOf(report(markdown), reader);
  return blocks
    .map((html) => /<div class="words">(.*)<\/div><\/div>$/s.exec(html)?.[1] ?? html)
    .join('\n')
    .replace(/ data-at="\d+"/g, '');
}

describe('Markdown in a paper', () => {
  const cases: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
    'takes the label off a paragraph': ['Some words. {#label}', '<p>Some words.</p>'],
    'leaves what only looks like a label': ['Some {#words} here', '<p>Some {#words} here</p>'],
    'prints lettered markers as typed': [
      '(a) one\n\n(b) two',
      '<ol class="as-typed" role="list"><li><span class="marker">(a)</span><p>one</p></li><li><span class="marker">(b)</span><p>two</p></li></ol>',
    ],
    'prints numbers with a bracket as typed': [
      '3) one\n4) two',
      '<ol class="as-typed" role="list"><li><span class="marker">3)</span>one</li><li><span class="marker">4)</span>two</li></ol>',
    ],
    'leaves plain numbers to the browser': ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
    'says of a task whether it is done': [
      '- [x] one\n- [ ] two',
      '<ul class="tasks"><li><span class="task" role="img" aria-label="Done">☑</span> one</li><li><span class="task" role="img" aria-label="Not done">☐</span> two</li></ul>',
    ],
    'heads the columns of a table, where a heading says anything': [
      '| | Cost |\n| --- | ---: |\n| Year | 4 |',
      '<div class="table" role="group" tabindex="0" aria-label="Table"><table><thead><tr><td></td><th scope="col" class="right">Cost</th></tr></thead><tbody><tr><td>Year</td><td class="right">4</td></tr></tbody></table></div>',
    ],
    'keeps a cell too many': [
      '| a |\n| --- |\n| b | c |',
      '<div class="table" role="group" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table></div>',
    ],
    'breaks a line at <br>': ['one<br>two', '<p>one<br>two</p>'],
    'shows typed HTML as words': ['<u>one</u>', '<p>&#x3C;u>one&#x3C;/u></p>'],
    'shows a block of typed HTML as words': ['<div>one</div>', '<p class="raw">&#x3C;div>one&#x3C;/div></p>'],
    'leaves out a comment': ['one <!-- for us --> two', '<p>one  two</p>'],
    'shows a comment that never ends': ['<!-- for us', '<p class="raw">&#x3C;!-- for us</p>'],
    'links to the web': [
      '[a](https://www.example.org/b?c=d&e)',
      '<p><a href="https://www.example.org/b?c=d&#x26;e">a</a></p>',
    ],
    'leaves a link dead that is neither to the web nor to a file': [
      '[a](ftp://b)',
      '<p><span class="dead">a</span></p>',
    ],
    'names a link that has no words': [
      '[](https://b.example)',
      '<p><a href="https://b.example">https://b.example</a></p>',
    ],
    'resolves a link that is defined elsewhere': ['[a][b]\n\n[B]: c.pdf', '<p><a href="c.pdf">a</a></p>'],
    'says what a reference leads to, and where nothing is': [
      'One. {#one}\n\nSee [](#one), [that](#one) and [](#two).',
      '<p>One.</p>\n<p>See <a href="#to-one">paragraph 0.1</a>, <a href="#to-one">that</a> and <span class="unknown">[nothing is labelled “two”]</span>.</p>',
    ],
    'shows a directive that is not ours as it was typed': [
      ':::box{of="x"}\none\n:::\n\n::leaf{a=b}',
      '<div><p class="raw">:::box{of="x"}</p><p>one</p></div>\n<p class="raw">::leaf{a=b}</p>',
    ],
  };
  for (const [what, [markdown, html]] of Object.entries(cases)) {
    it(what, () => {
      assert.equal(written(markdown), html);
    });
  }

  it('shows the pictures that the page has a source for', () => {
    const pictures: Reader['pictures'] = ({ kind, href }) => (kind === 'path' ? `/shown/${href}` : undefined);
    assert.equal(
      written('![a "map"](b.png)', { pictures }),
      '<p><img src="/shown/b.png" alt="a &quot;map&quot;" /></p>',
    );
    assert.equal(
      written('![a map](https://b.example/c.png)', { pictures }),
      '<p><span class="picture">[Picture on the web, not shown: a map]</span></p>',
    );
  });
});
