import { exemptionWords } from '../law/exempt-information.ts';
import { words } from '../messages.ts';
import type { Nation } from '../profile/profile.ts';
import { html, type Html } from './html.ts';

/** What the public reads in place of an exempt passage. */
export function passageWithheld(nation: Nation, paragraphs: readonly string[]): Html {
  return html`<p>
    ${words({ id: 'page-passage-withheld', args: { exemption: exemptionWords(nation, paragraphs) } })}
  </p>`;
}

/** What stands above an exempt passage for those who may read it. */
export function passageMarked(nation: Nation, paragraphs: readonly string[]): Html {
  const exemption = exemptionWords(nation, paragraphs);
  return html`<p class="mark">
    <strong>${words({ id: 'page-not-for-publication', args: {} })}</strong>
    ${words({ id: 'page-exempt-within', args: { exemption } })}
  </p>`;
}
