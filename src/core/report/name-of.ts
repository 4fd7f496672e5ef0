import { words } from '../messages.ts';
import type { Labelled } from './report.ts';

/** How a reference names what it points to: "paragraph 4.2". */
export function nameOf({ kind, number }: Pick<Labelled, 'kind' | 'number'>): string {
  return number === undefined
    ? words({ id: `page-${kind}-unnumbered`, args: {} })
    : words({ id: `page-${kind}`, args: { number } });
}
