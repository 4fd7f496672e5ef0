import { exemptionWords } from '../../law/exempt-information.ts';
import { words } from '../../messages.ts';
import type { Nation } from '../../profile/profile.ts';
import { markup, type Html } from '../html.ts';

/** What the public reads in place of an exempt passage. */
export function passageWithheld(nation: Nation, paragraphs: readonly string[]): Html {
  const exemption = exemptionWords(nation, paragraphs);
  return markup`<p>${words({ id: 'page-passage-withheld', args: { exemption } })}</p>`;
}

/** What stands above an exempt passage, or beside an exempt appendix, for those who may read it. */
export function exemptMark(nation: Nation, paragraphs: readonly string[]): Html {
  const notForPublication = words({ id: 'page-not-for-publication', args: {} });
  const exemption = exemptionWords(nation, paragraphs);
  return markup`<strong>${notForPublication}</strong> ${words({ id: 'page-exempt-within', args: { exemption } })}`;
}
