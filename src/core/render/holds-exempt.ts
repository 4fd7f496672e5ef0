import type { Composed } from './composed.ts';
import { paperPage } from './paper-page.ts';

/** Whether a paper holds exempt matter: its public copy is not the whole of it. */
export function holdsExempt(composed: Composed): boolean {
  const htmlOf = (copy: 'public' | 'members') =>
    paperPage(composed, { copy }, () => undefined)
      ?.parts.map(({ html }) => html)
      .join('');
  return htmlOf('public') !== htmlOf('members');
}
