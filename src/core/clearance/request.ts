import { readDate, writtenDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { words } from '../messages.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { everySection } from '../report/every-section.ts';
import type { Report, Section } from '../report/report.ts';
import { partsToClear } from './cleared-text.ts';
import type { Clearance } from './clearances.ts';

/**
 * The message that asks somebody to clear sections, or the whole report, with their text: plain, to be pasted
 * into an e-mail.
 *
 * @param who whom it is sent to
 */
export function clearanceRequest(report: Report, clearances: readonly Clearance[], who: string): string {
  const passages = clearances.map(({ section }) => passageOf(report, section));
  const asked = clearances.some(({ section }) => holdsExempt(report, section))
    ? [words(say('clearance-request-exempt', {}))]
    : [];
  return [
    words(say('clearance-request-to', { who })),
    words(say('clearance-request', { report: nameOf(report) })),
    ...asked,
    ...passages,
    words(say('clearance-request-answer', {})),
  ].join('\n\n');
}

/** “Short breaks (Cabinet, 15 October 2026)”. */
function nameOf({ details }: Report): string {
  const title = textAt(details, 'title') ?? words(say('page-untitled', {}));
  const date = readDate(textAt(details, 'meeting_date') ?? textAt(details, 'decision_date') ?? '');
  const where = [
    textAt(details, 'committee') ?? textAt(details, 'decision_maker'),
    date && writtenDate(date),
  ].filter((part) => part !== undefined);
  return where.length === 0 ? title : `${title} (${where.join(', ')})`;
}

function passageOf(report: Report, section: Section | undefined): string {
  const parts = partsToClear(report, section).map(({ number, text }) =>
    number === undefined ? text : `${number} ${text}`,
  );
  const heading = section && [section.number, section.heading].filter(Boolean).join(' ');
  return [...(heading ? [heading.toUpperCase()] : []), ...parts].join('\n\n');
}

function holdsExempt(report: Report, section: Section | undefined): boolean {
  const within = [...everySection(section ? [section] : report.sections)];
  return within.some(({ exempt, blocks }) => exempt !== undefined || blocks.some((block) => block.exempt));
}
