import type { Appendix, BackgroundPaper } from '../report/report.ts';
import { readAddress } from './address.ts';
import { exemptMark } from './exempt-passage.ts';
import type { Surroundings } from './filler.ts';
import { markup, nothing, type Html } from './html.ts';

/** The list of background papers, each linked where it has an address that may be followed. */
export function backgroundPaperList(papers: readonly BackgroundPaper[]): Html {
  const items = papers.map(
    ({ title, url, span }) => markup`<li data-at="${span.start}">${linked(title, url)}</li>`,
  );
  return markup`<div class="block"><ul class="papers">${items}</ul></div>`;
}

/** The list of appendices. A public copy neither names nor links what is exempt. */
export function appendixList(
  appendices: readonly Appendix[],
  { copy, nation }: Pick<Surroundings, 'copy' | 'nation'>,
): Html {
  const items = appendices.map(({ label, title, publicTitle, file, exempt, span }) => {
    const withheld = exempt !== undefined && copy === 'public';
    const name = label === undefined ? nothing : markup`<strong>${label}</strong> `;
    const shown = withheld ? markup`${publicTitle ?? ''}` : linked(title, file);
    const note = exempt ? markup` <span class="mark">${exemptMark(nation, exempt)}</span>` : nothing;
    return markup`<li data-at="${span.start}">${name}${shown}${note}</li>`;
  });
  return markup`<div class="block"><ul class="papers">${items}</ul></div>`;
}

function linked(title: string, typed: string | undefined): Html {
  const address = typed === undefined ? undefined : readAddress(typed);
  return address ? markup`<a href="${address.href}">${title}</a>` : markup`${title}`;
}
