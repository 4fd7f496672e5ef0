import { toString } from 'mdast-util-to-string';
import { bodyKind } from '../../deadlines/body-kind.ts';
import { urgency } from '../../law/urgency.ts';
import type { MinutesItem } from '../../minutes/minutes.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import { itemsOfMinutes } from '../meeting-items.ts';
import { say } from '../say.ts';
import { statedWithReason } from '../stated-reason.ts';
import type { MinutesRule } from '../rule.ts';

export const urgencyReasonNotMinuted: MinutesRule = {
  name: 'urgency-reason-not-minuted',
  of: 'minutes',
  needsFiles: true,
  severity: 'error',
  page: {
    fault:
      'An item was taken because the chair found it urgent, and the minutes do not say for what special circumstances.',
    why: 'An item that was not on the published agenda may only be taken by reason of special circumstances, which must be specified in the minutes (Local Government Act 1972, section 100B(4)(b); in Wales section 100BA(6); Local Government (Scotland) Act 1973, section 50B(4)(b)). Check with the monitoring officer.',
    remedy:
      'Say under the item that the Chair was of the opinion that it should be considered as a matter of urgency, and what the special circumstances were.',
  },
  *check(minutes, context) {
    const { details, profile } = minutes;
    const how = urgency(profile.nation, bodyKind(textAt(details, 'committee'), profile));
    if (how.by !== 'chair') return;
    for (const { minutes: item, reports } of itemsOfMinutes(minutes, context)) {
      const urgent = reports.some(({ report }) => report && statedWithReason(report.details, 'urgent'));
      if (!item || !urgent || givesCircumstances(item)) continue;
      yield {
        span: item.headingSpan,
        lacks: true,
        message: say('urgency-reason-not-minuted', { source: how.source }),
      };
    }
  },
};

/**
 * Whether a paragraph speaks of urgency or of special circumstances and does not end there, or the one behind it says
 * why.
 */
function givesCircumstances({ parts, introduction }: MinutesItem): boolean {
  const blocks = [...(introduction ? [introduction] : []), ...parts.flatMap((part) => part.blocks)];
  const said = blocks.map(({ node }) => toString(node));
  return said.some(
    (words, index) =>
      /\burgen(?:t|cy)\b|\bspecial circumstances\b/i.test(words) &&
      (!endsThere.test(words) || saysWhy.test(said[index + 1] ?? '')),
  );
}

const endsThere =
  /\b(?:special circumstances|urgency|urgent(?: (?:business|items?|matters?)(?: of business)?)?)(?:\W*\([^)]*\))?\W*(?:namely|because|that is|as follows)?\W*(?:\[[^\]]*\])?\W*$/i;

const saysWhy = /^\W*(?!RESOLVED\b)[^.]*\b(?:as|because|due to|owing to|reasons?|since|so that)\b/;
