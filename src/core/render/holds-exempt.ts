import { isClearanceNote } from './parts/clearance-notes.ts';
import type { Composed } from './composed.ts';
import { paperPage } from './paper-page.ts';
import type { View } from './view.ts';

/**
 * Whether a paper holds exempt matter: its public copy is not the whole of what members read.
 *
 * @param shown what of it and its meeting is meant; the paper itself where this is left out
 */
export function holdsExempt(composed: Composed, shown: Pick<View, 'mode' | 'at'> = {}): boolean {
  const htmlOf = (copy: 'public' | 'members') =>
    paperPage(composed, { ...shown, copy }, () => undefined)
      ?.parts.map(({ html }) => html)
      .filter((html) => !isClearanceNote(html))
      .join('');
  return htmlOf('public') !== htmlOf('members');
}
