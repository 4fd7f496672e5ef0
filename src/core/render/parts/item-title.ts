import type { AgendaItem } from '../../meeting/agenda-item.ts';
import { words } from '../../messages.ts';
import type { Copy } from '../copy.ts';

/** The title of an item as this reader may see it. */
export function itemTitle({ title, publicTitle }: AgendaItem, copy: Copy): string {
  const open = copy === 'public' ? publicTitle : undefined;
  return (open ?? title) || words({ id: 'page-untitled', args: {} });
}
