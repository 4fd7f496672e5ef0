import { plainNumber } from '../../agenda/plain-number.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import type { AgendaRule } from '../rule.ts';
import { say } from '../say.ts';

export const supplementItemUnknown: AgendaRule = {
  name: 'supplement-item-unknown',
  of: 'agenda',
  severity: 'warning',
  page: {
    fault: 'A supplement names an item that is not on the agenda.',
    why: 'Members and the public find a late paper by the number of its item.',
    remedy:
      'Give the number of the item that the supplement belongs to; where the supplement adds an item, put that on the agenda too.',
  },
  *check({ details, entries }) {
    const supplements = valueAt(details, 'supplements');
    if (supplements?.kind !== 'list') return;
    const known = new Set(entries.map(({ number }) => plainNumber(number)));
    for (const named of supplements.items.map((supplement) => valueAt(supplement, 'items'))) {
      for (const item of named?.kind === 'list' ? named.items : [named]) {
        if (item?.kind !== 'text' || item.text.trim() === '' || known.has(plainNumber(item.text))) continue;
        yield { span: item.span, message: say('supplement-item-unknown', { number: item.text.trim() }) };
      }
    }
  },
};
