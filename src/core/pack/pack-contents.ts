import { sameTitle } from '../meeting/same-title.ts';
import { words } from '../messages.ts';
import type { Copy } from '../render/copy.ts';
import { markup, nothing, type Html } from '../render/html.ts';
import { itemTitle } from '../render/parts/item-title.ts';
import { titleOf } from '../render/parts/masthead.ts';
import { isWithheld } from '../render/pages/report-page.ts';
import { openLabel } from '../report/exempt/open-label.ts';
import { attachedOf, type AttachedFiles } from './attached.ts';
import { leftOutWords } from './left-out.ts';
import type { PackAppendix, PackItem, PackReport } from './pack.ts';
import { type PageRanges, rangeWords } from './page-ranges.ts';

/**
 * The contents of a pack: every item, and under it its papers with the pages they are on, or why they are on none.
 */
export function packContents(
  items: readonly PackItem[],
  files: AttachedFiles,
  ranges: PageRanges,
  copy: Copy,
): Html {
  const heading = words({ id: 'page-contents', args: {} });
  const pagesOf = (id: string): Html => {
    const range = ranges.get(id);
    return range ? markup` <span class="pages">${rangeWords(range)}</span>` : nothing;
  };
  const line = (id: string, name: Html, note = ''): Html =>
    markup`<li><a href="#${id}"><span>${name}${note === '' ? nothing : markup` – ${note}`}</span>${pagesOf(id)}</a></li>`;

  const ofAppendix = (each: PackAppendix): Html => {
    const name = appendixName(each);
    const attached = attachedOf(each, files);
    if (attached?.kind !== 'left out') {
      return line(each.id, name, each.isWithheld ? words({ id: 'pack-withheld', args: {} }) : '');
    }
    return markup`<li class="left-out">${name} – ${leftOutWords(attached)}</li>`;
  };
  // A report is mostly called what its item is called, which the line above it says.
  const ofReport = ({ id, report, appendices }: PackReport, above: string): readonly Html[] => {
    const withheld = isWithheld(report, copy);
    const title = titleOf(report.details, copy);
    const name = sameTitle(title, above) ? words({ id: 'pack-report', args: {} }) : title;
    const note = withheld ? words({ id: 'pack-withheld', args: {} }) : '';
    return [line(id, markup`${name}`, note), ...appendices.map(ofAppendix)];
  };
  const toFollow = markup`<li class="left-out">${words({ id: 'page-to-follow', args: {} })}</li>`;

  const lines = items.map(({ item, id, papers }) => {
    const number = item.number === undefined ? nothing : markup`<span class="number">${item.number}</span> `;
    const title = itemTitle(item, copy);
    const own = papers.flatMap((each) => {
      if (each.kind === 'to follow') return [toFollow];
      return each.kind === 'file' ? [ofAppendix(each.file)] : ofReport(each, title);
    });
    const list = own.length === 0 ? nothing : markup`<ul role="list">${own}</ul>`;
    return markup`<li><a href="#${id}">${number}<span>${title}</span></a>${list}</li>`;
  });
  return markup`<nav class="block contents pack" aria-label="${heading}"><h2>${heading}</h2><ol role="list">${lines}</ol></nav>`;
}

/** "Appendix B Evaluation of bids", as this copy's reader may know it. */
export function appendixName({ appendix, isWithheld: hidden }: PackAppendix): Html {
  const { title, publicTitle } = appendix;
  const label = hidden ? openLabel(appendix.label) : appendix.label;
  const shown = hidden ? (publicTitle ?? '') : title;
  if (label === undefined) return markup`${shown || words({ id: 'pack-appendix', args: {} })}`;
  return markup`<strong>${label}</strong> ${shown}`;
}
