import type { Minutes, MinutesItem } from '../minutes/minutes.ts';
import { standingAlone } from '../report/standing-alone.ts';
import { composeItems } from './compose-items.ts';
import type { NamedPapers } from './named-papers.ts';

/** What the reports of a minuted item recommend, as it reads outside them; nothing where they are not there. */
export function recommendedFor(item: MinutesItem, minutes: Minutes, named: NamedPapers): readonly string[] {
  const items = composeItems({ ...named, minutes });
  const reports = items.find((each) => each.minutes === item)?.reports ?? [];
  return reports.flatMap(({ report }) =>
    report ? report.recommendations.map(({ text }) => standingAlone(text, report)) : [],
  );
}
