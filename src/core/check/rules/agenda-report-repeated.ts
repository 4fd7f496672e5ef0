import { pathFrom } from '../../meeting/path-from.ts';
import { say } from '../say.ts';
import type { AgendaRule } from '../rule.ts';

export const agendaReportRepeated: AgendaRule = {
  name: 'agenda-report-repeated',
  of: 'agenda',
  severity: 'warning',
  page: {
    fault: 'Two items of the agenda name the same report.',
    why: 'The report would be published and decided twice, and its recommendations would have two resolutions.',
    remedy: 'Name it under the one item that it is for; in the other, say under which item it is taken.',
  },
  *check({ entries }) {
    const named = new Map<string, string>();
    for (const { number, reports } of entries) {
      for (const { path, span } of reports) {
        const plain = pathFrom('', path);
        const earlier = named.get(plain);
        if (earlier === undefined) named.set(plain, number);
        else yield { span, message: say('agenda-report-repeated', { number: earlier }) };
      }
    }
  },
};
