import type { Message } from '../../messages.ts';
import { isReportFile } from '../../meeting/is-report-file.ts';
import { pathFrom } from '../../meeting/path-from.ts';
import { lookFor } from '../look-for.ts';
import { say } from '../say.ts';
import type { AgendaRule, CheckContext } from '../rule.ts';

export const agendaReportMissing: AgendaRule = {
  name: 'agenda-report-missing',
  of: 'agenda',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'The agenda names a report that is not there, or a file that is no report.',
    why: 'The item would be published without its report, as “to follow” or with a link that leads nowhere. A path that leads out of the council’s folder is never read.',
    remedy:
      'Give the path from the agenda’s own folder, `../reports/street-lighting.md`. Where the report is still to be written, leave the line out until it is begun.',
  },
  *check({ entries }, context) {
    for (const { path, span } of entries.flatMap(({ reports }) => reports)) {
      const found = faultOf(path, context);
      if (found) yield { span, ...found };
    }
  },
};

function faultOf(
  path: string,
  context: CheckContext,
): { readonly message: Message; readonly severity?: 'error'; readonly lacks?: true } | undefined {
  switch (lookFor(path, context)) {
    case 'missing':
      return {
        message: say(isReportFile(path) ? 'agenda-report-file-missing' : 'agenda-report-missing', {
          file: path,
        }),
        lacks: true,
      };
    case 'address':
    case 'outside':
      return { message: say('agenda-report-outside', { file: path }), severity: 'error' };
    case 'there': {
      const paper = isReportFile(path) ? undefined : context.paperAt?.(pathFrom('', path));
      if (paper === undefined || paper.type === 'report') return undefined;
      const id = paper.type === 'agenda' ? 'agenda-report-agenda' : 'agenda-report-other';
      return { message: say(id, { file: path }), severity: 'error' };
    }
    default:
      return undefined;
  }
}
