import { words } from '../messages.ts';
import type { Composed } from './composed.ts';
import type { Copy } from './copy.ts';
import { documentTitle } from './document-title.ts';
import { holdsExempt } from './holds-exempt.ts';
import type { Page } from './page.ts';
import { printStyle } from './print-style.ts';

/** A page as a document of its own. */
export interface StandAlone {
  /** Called by what it is and of which meeting. */
  readonly page: Page;
  /** The style that puts its title and whose copy it is on every printed page; the same words give the same style. */
  readonly style: string;
}

/** Makes a document of a page: every sheet of it says what it is part of and, where that matters, whose copy. */
export function standAlone(page: Page, composed: Composed, copy: Copy): StandAlone {
  const title = documentTitle(page, composed.paper);
  return { page: { ...page, title }, style: printStyle({ title, marking: markingOf(composed, copy) }) };
}

function markingOf(composed: Composed, copy: Copy): string | undefined {
  if (copy === 'working' || !holdsExempt(composed)) return undefined;
  return words({ id: copy === 'members' ? 'print-members' : 'print-public', args: {} });
}
