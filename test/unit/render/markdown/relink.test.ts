import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../../src/core/render/paper-page.ts';
import { type FileLink, relink } from '../../../../src/core/render/markdown/relink.ts';

/** The links on the page of a report with these words, once relinked. */
function linksOf(body: string, fileLink: FileLink): readonly string[] {
  const composed = composePaper(parse(`---\ntype: report\ntitle: Lamps\n---\n\n${body}`), defaultProfile());
  const page = paperPage(composed, { copy: 'public' }, () => undefined);
  assert.ok(page);
  const html = relink(page, fileLink).parts.map((part) => part.html);
  return html.flatMap((each) => each.match(/<(a|span class="dead")[^>]*>.*?<\/(?:a|span)>/g) ?? []);
}

describe('links to files', () => {
  it('lead where they are said to, with what follows ? and #', () => {
    const links = linksOf('[Plan](plans/a%20b.pdf#page=2 "The plan") and [B & C](b&c.pdf)', (path, paper) => {
      assert.equal(paper?.type, 'report');
      return `../${path}`;
    });
    assert.deepEqual(links, [
      '<a href="../plans/a%20b.pdf#page=2" title="The plan">Plan</a>',
      '<a href="../b&amp;c.pdf">B &#x26; C</a>',
    ]);
  });

  it('become their words where they lead nowhere', () => {
    assert.deepEqual(
      linksOf('[A *fine* plan](a.pdf) [web](https://a.example/x.pdf)', () => undefined),
      ['<span class="dead">A <em>fine</em> plan</span>', '<a href="https://a.example/x.pdf">web</a>'],
    );
  });

  it('can lead to a place on the page itself', () => {
    assert.deepEqual(
      linksOf('[A](a.pdf#page=3)', () => '#item-1'),
      ['<a href="#item-1">A</a>'],
    );
  });
});
