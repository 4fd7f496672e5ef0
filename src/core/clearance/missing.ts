import { readDate, writtenDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import type { Message } from '../messages.ts';
import { entry } from '../parse/front-matter/tree.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import { clearancesOf, type Clearance } from './clearances.ts';
import { stateOf, type ClearanceState } from './state.ts';

const lacking: ReadonlySet<ClearanceState> = new Set(['missing', 'sent']);

/** A clearance that somebody must give and nobody has given. */
export interface MissingClearance {
  /** Where it is recorded, else the section's heading, else what stands for the report. */
  readonly span: Span;
  readonly message: Message;
}

/** The clearances that a report lacks; that somebody was asked and did not answer is no clearance. */
export function missingClearances(report: Report): MissingClearance[] {
  const { details, paper } = report;
  const whole = entry(details, 'status') ?? entry(details, 'title');
  return clearancesOf(report)
    .filter((clearance) => clearance.post !== '' && lacking.has(stateOf(clearance, report)))
    .map((clearance) => {
      const { record, section } = clearance;
      const span = record?.span ?? section?.headingSpan ?? whole?.keySpan ?? paper.frontMatter.inner;
      return { span, message: messageOf(clearance) };
    });
}

function messageOf({ section, post, record }: Clearance): Message {
  const sent = record?.sent === undefined ? undefined : readDate(record.sent);
  const args = { post, heading: section?.heading ?? '' };
  if (sent === undefined)
    return section ? say('clearance-missing', args) : say('clearance-missing-whole', args);
  const to = { ...args, who: record?.name ?? post, date: writtenDate(sent) };
  return section ? say('clearance-silent', to) : say('clearance-silent-whole', to);
}
