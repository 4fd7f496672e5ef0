import assert from 'node:assert/strict';
import { printStyle } from '../../../src/core/render/print-style.ts';

describe('the style of printed pages', () => {
  it('puts title and marking at the top and the page number at the foot', () => {
    const style = printStyle({ title: 'Agenda', marking: 'Not for publication' });
    assert.match(style, /@top-left \{ content: 'Agenda'; \}/);
    assert.match(style, /@top-right \{ content: 'Not for publication'; \}/);
    assert.match(style, /@bottom-center \{ content: 'Page ' counter\(page\) ' of ' counter\(pages\) ''; \}/);
  });

  it('leaves no way out of its words', () => {
    const style = printStyle({ title: `'; } </style><script>*\\ "\n`, marking: undefined });
    assert.match(style, /'\\27 \\3b {2}\\7d {2}\\3c \\2f style\\3e \\3c script\\3e \\2a \\5c {2}\\22 \\a '/);
    assert.doesNotMatch(style, /<\/style>/);
  });

  it('shortens a title that would not fit', () => {
    const style = printStyle({ title: 'Word '.repeat(60), marking: undefined });
    assert.match(style, /content: '(?:Word ){17}Word\\2026 '/);
  });
});
