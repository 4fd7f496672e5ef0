import { pathFrom } from '../../meeting/path-from.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import { lookFor } from '../look-for.ts';
import { say } from '../say.ts';
import type { MinutesRule } from '../rule.ts';

export const minutesAgendaMissing: MinutesRule = {
  name: 'minutes-agenda-missing',
  of: 'minutes',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'The minutes name an agenda that is not there, or a file that is no agenda.',
    why: 'Without the agenda nobody can see that every item was minuted, and which reports and recommendations each was about.',
    remedy: 'Give the path from the minutes’ own folder, `../agendas/2026-12-10-cabinet.md`.',
  },
  *check({ details }, context) {
    const value = valueAt(details, 'agenda');
    const file = value?.kind === 'text' ? value.text.trim() : '';
    if (!value || file === '') return;
    const { span } = value;
    switch (lookFor(file, context)) {
      case 'missing':
        yield { span, lacks: true, message: say('minutes-agenda-missing', { file }) };
        break;
      case 'address':
      case 'outside':
        yield { span, severity: 'error', message: say('minutes-agenda-outside', { file }) };
        break;
      case 'there': {
        const paper = context.paperAt?.(pathFrom('', file));
        if (paper && paper.type !== 'agenda') {
          yield { span, severity: 'error', message: say('minutes-agenda-other', { file }) };
        }
      }
    }
  },
};
