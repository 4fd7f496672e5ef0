import { type Message, words } from '../../messages.ts';
import { type MapValue, textAt, type Value, valueAt } from '../../parse/front-matter/tree.ts';
import { readYesNo } from '../../yes-no.ts';
import { fieldSpan } from './field-span.ts';
import { dateInWords } from './field-value.ts';
import { markup } from '../html.ts';
import type { PageWriter } from '../page-writer.ts';

/** Writes below the head of an agenda that its meeting is cancelled or goes on with another, and what came later. */
export function writeArrangements(writer: PageWriter, details: MapValue): void {
  const say = (field: string, message: Message) =>
    writer.add(markup`<p class="block banner status">${words(message)}</p>`, fieldSpan(details, field));
  if (readYesNo(textAt(details, 'cancelled') ?? '') === true) {
    say('cancelled', { id: 'page-meeting-cancelled', args: {} });
  }
  const before = textAt(details, 'adjourned_from');
  if (before) say('adjourned_from', { id: 'page-meeting-adjourned', args: { date: dateInWords(before) } });
  const supplements = valueAt(details, 'supplements');
  for (const supplement of supplements?.kind === 'list' ? supplements.items : []) {
    const published = textAt(supplement, 'published');
    if (published) say('supplements', supplementOf(dateInWords(published), valueAt(supplement, 'items')));
  }
}

function supplementOf(date: string, named: Value | undefined): Message {
  const values = named?.kind === 'list' ? named.items : [named];
  const items = values.flatMap((item) =>
    item?.kind === 'text' && item.text.trim() !== '' ? [item.text.trim()] : [],
  );
  const last = items.at(-1);
  if (last === undefined) return { id: 'page-supplement', args: { date } };
  if (items.length === 1) return { id: 'page-supplement-item', args: { date, item: last } };
  return { id: 'page-supplement-items', args: { date, items: items.slice(0, -1).join(', '), last } };
}
