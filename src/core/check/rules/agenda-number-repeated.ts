import { plainNumber } from '../../agenda/plain-number.ts';
import { say } from '../say.ts';
import type { AgendaRule } from '../rule.ts';

export const agendaNumberRepeated: AgendaRule = {
  name: 'agenda-number-repeated',
  of: 'agenda',
  severity: 'error',
  page: {
    fault: 'Two items of the agenda have the same number.',
    why: 'Members, minutes and the forward plan name an item by its number. Items without a number of their own are counted on from the one before.',
    remedy:
      'Leave the numbers out, and the items are counted; or give the one that comes later a number of its own.',
  },
  *check({ entries }) {
    const seen = new Map<string, string>();
    for (const { number, numberSpan, titleSpan, title } of entries) {
      const plain = plainNumber(number);
      const earlier = seen.get(plain);
      if (earlier === undefined) seen.set(plain, title);
      else
        yield {
          span: numberSpan ?? titleSpan,
          message: say('agenda-number-repeated', { number, title: earlier }),
        };
    }
  },
};
