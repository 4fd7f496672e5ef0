import { shortDate } from '../../civil-date.ts';
import { dueInWords, sumInWords } from '../../deadlines/explain.ts';
import { isTooLate } from '../../deadlines/in-time.ts';
import { publicationDue } from '../../deadlines/publication.ts';
import { nowBefore } from '../moment.ts';
import { lateness } from '../publication.ts';
import { say } from '../say.ts';
import type { MeetingRule } from '../rule.ts';

export const lateReasonMissing: MeetingRule = {
  name: 'late-reason-missing',
  of: 'meeting',
  severity: 'warning',
  page: {
    fault: 'The report was published after the last day for publishing it, and does not say that it is late.',
    why: 'A report on an item of the published agenda can come late, but members and the public had less time to read it than the law wants to give them. The reason is published with it, and the meeting is asked to take it all the same.',
    remedy:
      'Say under `late` why the report was not ready in time and why the matter cannot wait. Where the item itself was not on the published agenda, say under `urgent` what the special circumstances are. The chair of an English executive cannot admit an urgent item.',
  },
  *check(dated, context) {
    const { published, paper, meeting, profile } = dated;
    if (paper.type !== 'report' || !published || !nowBefore(dated, context) || lateness(dated)) return;
    const publication = publicationDue(meeting, profile);
    const sum = publication && sumInWords(publication);
    if (!sum || !isTooLate(published.date, publication)) return;
    const when = { due: dueInWords(publication), sum, published: shortDate(published.date) };
    yield { span: published.span, message: say('late-reason-missing', when) };
  },
};
