import type { Profile } from '../profile/profile.ts';
import { type Composed, paperPage } from './paper-page.ts';

/** Whether a paper holds exempt matter: its public copy is not the whole of it. */
export function holdsExempt(composed: Composed, profile: Profile): boolean {
  const htmlOf = (copy: 'public' | 'members') =>
    paperPage(composed, profile, copy, () => undefined)
      ?.parts.map(({ html }) => html)
      .join('');
  return htmlOf('public') !== htmlOf('members');
}
