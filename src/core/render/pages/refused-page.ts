import { lineIndex } from '../../line-index.ts';
import { words } from '../../messages.ts';
import { markup } from '../html.ts';
import type { Page } from '../page.ts';
import type { PlacedDoubt } from '../public-doubts.ts';

/**
 * What stands in place of a public copy that would perhaps give exempt matter away: where, and why. It names no title
 * and no file, since these may be exempt as well.
 */
export function refusedPage(doubts: readonly PlacedDoubt[]): Page {
  const said = words({ id: 'page-public-refused', args: {} });
  const { html } = markup`<p class="block banner status">${said}</p>`;
  const place = (at: number) => at;
  return {
    title: words({ id: 'page-public-refused-title', args: {} }),
    parts: [
      { html, paper: undefined, span: undefined, place },
      ...doubts.map(({ paper, span, message }) => {
        const { line } = lineIndex(paper.text).at(span.start);
        const args = { line, why: words(message) };
        const where = words({ id: `page-public-refused-${paper.type ?? 'report'}`, args });
        return { ...markup`<p class="block" data-at="${span.start}">${where}</p>`, paper, span, place };
      }),
    ],
  };
}
