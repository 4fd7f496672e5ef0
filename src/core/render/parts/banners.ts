import type { ItemExemption } from '../../agenda/agenda.ts';
import { exemptionWords } from '../../law/exempt-information.ts';
import { words } from '../../messages.ts';
import { textAt, type MapValue } from '../../parse/front-matter/tree.ts';
import type { Nation } from '../../profile/profile.ts';
import type { Copy } from '../copy.ts';
import type { Exemption } from './exemption.ts';
import type { Composed } from '../composed.ts';
import { dateInWords } from './field-value.ts';
import { markup, nothing, type Html } from '../html.ts';
import type { Part } from '../page.ts';

/** Statuses of a paper that its readers must know of; a published or approved one needs no banner. */
const statuses = {
  draft: 'page-draft',
  submitted: 'page-submitted',
  withdrawn: 'page-withdrawn',
} as const;

/** Says that a paper is a draft or withdrawn; nothing for one that is published. */
export function statusBanner(details: MapValue): Html | undefined {
  const status = textAt(details, 'status') ?? '';
  if (!Object.hasOwn(statuses, status)) return undefined;
  const id = statuses[status as keyof typeof statuses];
  return markup`<p class="block banner status">${words({ id, args: {} })}</p>`;
}

/** Says of each paper on a page whose body could not be read that it is missing there. */
export function unreadBanners({ paper, agenda, reports, minutes }: Composed): Part[] {
  const papers = new Set([paper, agenda?.paper, ...[...(reports?.values() ?? [])].map((each) => each.paper)]);
  return [...papers.add(minutes?.paper)].flatMap((each) => {
    if (!each || each.bodyRead) return [];
    const title = textAt(each.frontMatter.root, 'title') ?? '';
    const said = words({ id: 'page-body-unread', args: { title } });
    const { html } = markup`<p class="block banner status">${said}</p>`;
    return [{ html, paper: each, span: each.frontMatter.span, place: (at: number) => at }];
  });
}

/**
 * Says what of a report is exempt. Members' copies are marked; a public copy gives the paragraph, its
 * description and the public interest, which are published though the matter itself is not.
 */
export function exemptBanner(exemption: Exemption, copy: Copy, nation: Nation): Html {
  const within = exemptionWords(nation, exemption.paragraphs);
  const id =
    copy === 'public'
      ? (`page-${exemption.extent}-withheld` as const)
      : (`page-${exemption.extent}-exempt` as const);
  const interest = exemption.publicInterest ? markup`<p>${exemption.publicInterest}</p>` : nothing;
  const date = exemption.becomesOpen && dateInWords(exemption.becomesOpen);
  const open = date ? markup`<p>${words({ id: 'page-becomes-open', args: { date } })}</p>` : nothing;
  return markup`<div class="block banner exemption"><p>${mark(copy)}${words({ id, args: { exemption: within } })}</p>${interest}${open}</div>`;
}

/** Says what of an agenda item is exempt, above whatever its papers are. */
export function itemExemption(
  { paragraphs, publicInterest }: ItemExemption,
  copy: Copy,
  nation: Nation,
): Html {
  const id = copy === 'public' ? 'page-item-withheld' : 'page-item-exempt';
  const said = words({ id, args: { exemption: exemptionWords(nation, paragraphs) } });
  const interest = publicInterest === undefined ? nothing : markup`<p>${publicInterest}</p>`;
  return markup`<div class="block banner exemption"><p>${mark(copy)}${said}</p>${interest}</div>`;
}

const mark = (copy: Copy): Html =>
  copy === 'public'
    ? nothing
    : markup`<strong>${words({ id: 'page-not-for-publication', args: {} })}</strong> `;

/** That minutes are not yet approved. */
export function recordDraftBanner(): Html {
  return markup`<p class="block banner status">${words({ id: 'page-record-draft', args: {} })}</p>`;
}
