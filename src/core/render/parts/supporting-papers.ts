import { words } from '../../messages.ts';
import { openLabel } from '../../report/exempt/open-label.ts';
import type { Appendix, BackgroundPaper } from '../../report/report.ts';
import { readAddress } from '../markdown/address.ts';
import { exemptMark } from '../markdown/exempt-passage.ts';
import type { Surroundings } from '../markdown/filler.ts';
import { markup, nothing, type Html } from '../html.ts';

/** The list of background papers, each linked where it has an address that may be followed. */
export function backgroundPaperList(papers: readonly BackgroundPaper[]): Html {
  const items = papers.map(
    ({ title, url, span }) => markup`<li data-at="${span.start}">${linked(title, url)}</li>`,
  );
  return markup`<div class="block"><ul class="papers">${items}</ul></div>`;
}

/** The list of appendices. */
export function appendixList(
  appendices: readonly Appendix[],
  surroundings: Pick<Surroundings, 'copy' | 'nation'>,
): Html {
  return markup`<div class="block"><ul class="papers">${appendixEntries(appendices, surroundings)}</ul></div>`;
}

/**
 * The appendices as entries of a list. A public copy neither names nor links what is exempt; it says under which
 * paragraph, and why the public interest is so.
 */
export function appendixEntries(
  appendices: readonly Appendix[],
  { copy, nation }: Pick<Surroundings, 'copy' | 'nation'>,
): readonly Html[] {
  return appendices.map(({ label, title, publicTitle, file, exempt, publicInterest, span }) => {
    const withheld = exempt !== undefined && copy === 'public';
    const openTitle = (copy === 'public' ? publicTitle : undefined) ?? title;
    const called = withheld ? openLabel(label) : label;
    const name = called === undefined ? nothing : markup`<strong>${called}</strong> `;
    const shown = withheld ? markup`${publicTitle ?? ''}` : linked(openTitle, file);
    const interest = exempt && publicInterest !== undefined ? ` ${publicInterest}` : '';
    const note = exempt
      ? markup` <span class="mark">${exemptMark(nation, exempt)}${interest}</span>`
      : nothing;
    return markup`<li data-at="${span.start}">${name}${shown}${note}</li>`;
  });
}

/** The background papers as entries of a list in which other documents stand too; a public copy names no exempt one. */
export function backgroundPaperEntries(
  papers: readonly BackgroundPaper[],
  { copy, nation }: Pick<Surroundings, 'copy' | 'nation'>,
): readonly Html[] {
  const kind = words({ id: 'page-background-paper', args: {} });
  return papers.map(({ title, url, exempt, span }) => {
    const shown = exempt && copy === 'public' ? nothing : linked(title, url);
    const note = exempt ? markup` <span class="mark">${exemptMark(nation, exempt)}</span>` : nothing;
    return markup`<li data-at="${span.start}">${kind} ${shown}${note}</li>`;
  });
}

/** A title that leads where it says, if that may be followed. */
export function linked(title: string, typed: string | undefined): Html {
  const address = typed === undefined ? undefined : readAddress(typed);
  return address ? markup`<a href="${address.href}">${title}</a>` : markup`${title}`;
}
