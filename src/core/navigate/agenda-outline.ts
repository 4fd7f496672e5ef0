import { textAt, valueAt } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { readYesNo } from '../yes-no.ts';
import { exemptNote, numbered } from './outline-words.ts';
import type { OutlineEntry } from './outline.ts';

/** The items of an agenda, numbered as given or counted. */
export function agendaOutline({ frontMatter }: Paper): readonly OutlineEntry[] {
  const items = valueAt(frontMatter.root, 'items');
  if (items?.kind !== 'list') return [];
  return items.items.flatMap((item, index) => {
    const title = item.kind === 'text' ? item.text : (textAt(item, 'title') ?? '');
    if (title.trim() === '') return [];
    const exempt = valueAt(item, 'exempt');
    const isExempt = exempt?.kind === 'text' ? readYesNo(exempt.text) === true : exempt !== undefined;
    const nameSpan = valueAt(item, 'title')?.span ?? item.span;
    return [
      {
        kind: 'item',
        name: numbered(textAt(item, 'number') ?? String(index + 1), title),
        note: exemptNote(isExempt ? [] : undefined),
        span: item.span,
        nameSpan,
        below: [],
      },
    ];
  });
}
