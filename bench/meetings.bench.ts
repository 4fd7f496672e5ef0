import { parseDocument } from 'yaml';
import { type FoundPaper, meetingsOf } from '../src/core/meeting/meetings.ts';
import { paperFacts } from '../src/core/meeting/paper-facts.ts';
import { parse } from '../src/core/parse/parse.ts';
import { madeUpReport } from './made-up-report.ts';
import { paired, report } from './measure.ts';

const whole = madeUpReport(15_000);
const details = whole.slice(0, whole.indexOf('\n---\n') + 5);

const heads = Array.from({ length: 1000 }, (_, index) => {
  const day = `2026-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
  return details.replace(/meeting_date: .*/, `meeting_date: ${day}`);
});
const papers = heads.flatMap((head, index): FoundPaper[] => {
  const facts = paperFacts(parse(head));
  return facts ? [{ path: `${index}.md`, facts }] : [];
});
const kept = JSON.stringify(papers);

const reading = paired(
  5,
  () => heads.map((head) => paperFacts(parse(head))),
  () => heads.map((head) => parseDocument(head.slice(4, -4), { schema: 'failsafe' })),
);
report({
  what: 'details of 1,000 reports read',
  against: 'the YAML alone',
  ...reading,
  unit: 'ms',
  limit: 3,
});

const grouping = paired(
  21,
  () => meetingsOf(papers, '2026-11-02'),
  () => JSON.parse(kept) as unknown,
);
report({
  what: '1,000 papers into meetings',
  against: 'reading them as JSON',
  ...grouping,
  unit: 'ms',
  limit: 5,
});
