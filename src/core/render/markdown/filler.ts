import { words } from '../../messages.ts';
import type { Nation } from '../../profile/profile.ts';
import type { Paper } from '../../parse/paper.ts';
import { nameOf } from '../../report/name-of.ts';
import type { Labelled } from '../../report/report.ts';
import { readAddress } from './address.ts';
import type { Copy } from '../copy.ts';
import type { Defined } from './defined.ts';
import { exemptMark, passageWithheld } from './exempt-passage.ts';
import { markup, join, type Html } from '../html.ts';
import type { Fragment, Late } from './late.ts';
import type { Notes } from './notes.ts';
import { picture, type PictureSource } from './picture.ts';

/** What a page knows that the fragments on it do not. */
export interface Surroundings {
  readonly paper: Paper;
  /** Stands before every identifier, so that papers on one page keep theirs apart. */
  readonly prefix: string;
  /** How much deeper headings are than in a paper that stands alone. */
  readonly depth: number;
  readonly copy: Copy;
  readonly nation: Nation;
  readonly labels: ReadonlyMap<string, Labelled>;
  /** Labels of what this copy leaves out: named, but led to by no link. */
  readonly withheldLabels: ReadonlySet<string>;
  readonly defined: Defined;
  readonly notes: Notes;
  readonly pictures: PictureSource;
}

/** The fragment's HTML with all that was open filled in for this page. */
export function fill(fragment: Fragment, page: Surroundings): Html {
  return join(fragment.map((each) => (typeof each === 'string' ? { html: each } : fillOne(each, page))));
}

/** Leaves a fragment out of this page. Its notes keep the numbers they have in the whole report. */
export function leaveOut(fragment: Fragment, { notes }: Surroundings): void {
  const visit = (inner: Fragment): void => {
    for (const each of inner) {
      if (typeof each === 'string') continue;
      if (each.kind === 'note') notes.pass(each.id);
      else if ('inner' in each) visit(each.inner);
    }
  };
  visit(fragment);
}

/** The identifier on the page of what an officer labelled; marked, so that no label can pass for ours. */
export const anchorOf = ({ prefix }: Pick<Surroundings, 'prefix'>, label: string) => `${prefix}to-${label}`;

/** Where a link or a picture of that name leads; nowhere for the public where only an exempt passage says it. */
function addressOf(id: string, { defined, copy }: Surroundings): string | undefined {
  const link = defined.links.get(id);
  return link?.exempt && copy === 'public' ? undefined : link?.url;
}

function fillOne(late: Late, page: Surroundings): Html {
  switch (late.kind) {
    case 'note':
      return page.notes.reference(late.id);
    case 'reference':
      return reference(late.label, fill(late.inner, page), page);
    case 'link': {
      const address = readAddress(addressOf(late.id, page) ?? '');
      const inner = fill(late.inner, page);
      return address
        ? markup`<a href="${address.href}">${inner}</a>`
        : markup`<span class="dead">${inner}</span>`;
    }
    case 'picture': {
      const { source } = late;
      const typed = 'address' in source ? source.address : addressOf(source.id, page);
      return picture(typed, late.alt, (address) => page.pictures(address, page.paper));
    }
    case 'exempt':
      if (page.copy === 'public') {
        leaveOut(late.inner, page);
        return markup`<div class="withheld">${passageWithheld(page.nation, late.paragraphs)}</div>`;
      }
      return markup`<div class="exempt"><p class="mark">${exemptMark(page.nation, late.paragraphs)}</p>${fill(late.inner, page)}</div>`;
  }
}

function reference(label: string, inner: Html, page: Surroundings): Html {
  const { labels, withheldLabels } = page;
  const labelled = labels.get(label);
  if (labelled) {
    const shown = inner.html === '' ? markup`${nameOf(labelled)}` : inner;
    if (withheldLabels.has(label)) return shown;
    return markup`<a href="#${encodeURIComponent(anchorOf(page, label))}">${shown}</a>`;
  }
  if (inner.html !== '') return markup`<span class="dead">${inner}</span>`;
  return markup`<span class="unknown">${words({ id: 'page-label-unknown', args: { label } })}</span>`;
}
