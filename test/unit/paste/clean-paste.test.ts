import assert from 'node:assert/strict';
import { cleanPaste } from '../../../src/core/paste/clean-paste.ts';

const fromHtml = (html: string, text = 'other') => cleanPaste({ html, text });
const fromText = (text: string) => cleanPaste({ html: undefined, text });

describe('clean paste', () => {
  it('makes a list of what Word calls one', () => {
    const item = (words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body><!--StartFragment--><p class=MsoNormal>The <b>bridge</b> is closed.<o:p></o:p></p>${item('One')}${item('Two')}<!--EndFragment--></body></html>`;
    assert.match(fromHtml(html) ?? '', /^The \*\*bridge\*\* is closed\.\n\n[-*] One\n\n?[-*] Two$/);
  });

  it('makes a table of what Excel puts there', () => {
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><col width=64><tr height=20><td class=xl65>Year</td><td>Cost (£)</td></tr><tr><td align=right>2026</td><td>1,000</td></tr><!--EndFragment--></table></body></html>';
    assert.match(
      fromHtml(html) ?? '',
      /^\| Year +\| Cost \(£\) +\|\n\| [-: ]+\|[-: ]+\|\n\| 2026 +\| 1,000 +\|$/,
    );
  });

  it('keeps links of web pages and of other writing programs', () => {
    const google =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt">See </span><a href="https://www.harrowmere.example/plan"><span>the plan</span></a><span>.</span></p></b>';
    assert.equal(fromHtml(google), 'See [the plan](https://www.harrowmere.example/plan).');
    const office =
      '<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice"/></head><body><p style="margin-bottom: 0cm">One <i>two</i></p></body></html>';
    assert.equal(fromHtml(office), 'One *two*');
  });

  it('takes out the numbers that the tool gives', () => {
    assert.equal(
      fromHtml('<p class=MsoNormal>1.1 The first.</p><p class=MsoNormal>1.2 The second.</p>'),
      'The first.\n\nThe second.',
    );
    const first = 'The first paragraph runs on over a line that is as long as';
    const second = 'those that come out of a PDF or an old letter usually are.';
    assert.equal(fromText(`1.1 ${first}\n${second}\n\n1.2 The second.`), `${first} ${second}\n\nThe second.`);
  });

  it('makes a table of words with tabs between them', () => {
    assert.equal(
      fromText('Year\tCost\r\n2026\t"1 ""or""\n2"\r\n'),
      '| Year | Cost |\n| --- | --- |\n| 2026 | 1 "or"<br>2 |',
    );
    assert.equal(fromText('One\ttwo'), undefined);
    assert.equal(fromText('One\ttwo\nthree'), undefined);
  });

  it('leaves plain words, code and words in no dress alone', () => {
    assert.equal(fromText('The bridge is closed.\nIt is old.'), undefined);
    assert.equal(fromHtml('<p>The bridge is closed.</p>', 'The bridge is closed.'), undefined);
    const code = `<meta charset='utf-8'><div style="color: #000;font-family: monospace;white-space: pre;"><div>## A</div></div>`;
    assert.equal(fromHtml(code, '## A'), undefined);
    assert.equal(cleanPaste({ html: undefined, text: undefined }), undefined);
  });

  it('runs nothing and fetches nothing of a page', () => {
    const markdown =
      fromHtml('<p onclick="x()">Words<script>x()</script><img src="https://t.example/a.gif" width=1></p>') ??
      '';
    assert.match(markdown, /^Words/);
    assert.doesNotMatch(markdown, /x\(\)/);
  });
});
