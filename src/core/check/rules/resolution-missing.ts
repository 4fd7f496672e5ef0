import { toString } from 'mdast-util-to-string';
import type { AgendaItem } from '../../meeting/agenda-item.ts';
import type { MinutesItem } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { textAt, valueAt } from '../../parse/front-matter/tree.ts';
import { itemsOfMinutes } from '../meeting-items.ts';
import { say } from '../say.ts';
import type { MinutesRule } from '../rule.ts';

export const resolutionMissing: MinutesRule = {
  name: 'resolution-missing',
  of: 'minutes',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'A report asked the meeting to decide something, and the minutes do not say what was resolved.',
    why: 'The minutes are the record of what was decided; nobody may act on what is not in them.',
    remedy:
      'Write what was resolved on a line that begins “RESOLVED”, or say in the minutes that the item was deferred or withdrawn. Reports that only ask to be noted are not looked at.',
  },
  *check(minutes, context) {
    const agenda = valueAt(minutes.details, 'agenda');
    for (const item of itemsOfMinutes(minutes, context)) {
      if (!asksForDecision(item)) continue;
      if (!item.minutes) {
        const { number = '', title } = item;
        if (agenda) {
          yield {
            span: agenda.span,
            lacks: true,
            message: say('resolution-missing-item', { number, title }),
          };
        }
      } else if (resolutionsOf(item.minutes).length === 0 && !wasPutOffOrLost(item.minutes)) {
        yield { span: item.minutes.headingSpan, lacks: true, message: say('resolution-missing', {}) };
      }
    }
  },
};

function asksForDecision({ reports }: AgendaItem): boolean {
  return reports.some(({ report }) => {
    if (!report || textAt(report.details, 'status') === 'withdrawn') return false;
    const kind = textAt(report.details, 'report_type') ?? 'decision';
    return report.recommendations.length > 0 && ['decision', 'regulatory'].includes(kind);
  });
}

function wasPutOffOrLost({ parts }: MinutesItem): boolean {
  const said = parts.flatMap(({ blocks }) => blocks.map(({ node }) => toString(node))).join('\n');
  // An amendment that is lost, or another motion, leaves what was recommended undecided.
  if (/\brecommendations?\b[^.]{0,80}\b(?:lost|rejected|not (?:agreed|accepted|carried))\b/i.test(said))
    return true;
  if (
    /\bwithdrew (?:the|this|that|his|her|their) (?:item|matter|paper|proposals?|recommendations?|report)\b/i.test(
      said,
    )
  )
    return true;
  return /\b(?:withdrawn|deferred|adjourned|postponed|not (?:considered|taken|reached))\b/i.test(said);
}
