import { isClearanceNote } from './clearance-notes.ts';
import type { Composed } from './composed.ts';
import { paperPage } from './paper-page.ts';

/** Whether a paper holds exempt matter: its public copy is not the whole of what members read. */
export function holdsExempt(composed: Composed): boolean {
  const htmlOf = (copy: 'public' | 'members') =>
    paperPage(composed, { copy }, () => undefined)
      ?.parts.map(({ html }) => html)
      .filter((html) => !isClearanceNote(html))
      .join('');
  return htmlOf('public') !== htmlOf('members');
}
