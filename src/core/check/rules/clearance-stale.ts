import { readDate, writtenDate } from '../../civil-date.ts';
import { changesBetween } from '../../clearance/changes.ts';
import { fingerprintNow, partsToClear, type ClearedPart } from '../../clearance/cleared-text.ts';
import { clearancesOf, type Clearance } from '../../clearance/clearances.ts';
import { readFingerprint } from '../../clearance/fingerprint.ts';
import { stateOf } from '../../clearance/state.ts';
import { words } from '../../messages.ts';
import type { Report } from '../../report/report.ts';
import { allOf } from '../in-a-row.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const clearanceStale: ReportRule = {
  name: 'clearance-stale',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section, or the report, is no longer what was cleared.',
    why: 'A clearance holds for the words that were read. When it is recorded a fingerprint of them is kept with it; other words have not been cleared by anybody. Space, line ends, comments and labels do not count.',
    remedy: 'Send it for clearance again, or take the change back.',
  },
  *check(report) {
    for (const clearance of clearancesOf(report)) {
      if (stateOf(clearance, report) === 'changed') yield faultOf(report, clearance);
    }
  },
};

function faultOf(report: Report, { section, record, post }: Clearance): Fault {
  const parts = partsToClear(report, section);
  const { places, what } = changesIn(parts, record?.of ?? '', fingerprintNow(report, section));
  const date = readDate(record?.cleared ?? '');
  const args = {
    heading: section?.heading ?? '',
    who: record?.name ?? post,
    date: date ? writtenDate(date) : (record?.cleared ?? ''),
    what,
  };
  const span = places[0]?.span ?? section?.headingSpan ?? record?.span ?? report.paper.frontMatter.inner;
  if (what === '') {
    return { span, message: section ? say('clearance-stale', args) : say('clearance-stale-whole', args) };
  }
  return { span, message: section ? say('clearance-stale-in', args) : say('clearance-stale-whole-in', args) };
}

/** The parts that changed or are new, and what changed in words; nothing where that cannot be told. */
function changesIn(parts: readonly ClearedPart[], kept: string, now: string) {
  const [before, after] = [readFingerprint(kept), readFingerprint(now)];
  const changes = before && after && changesBetween(before, after);
  if (!changes) return { places: [], what: '' };
  const at = (place: number) => parts[place];
  const changed = changes.changed.flatMap((place) => at(place) ?? []);
  const added = changes.added.flatMap((place) => at(place) ?? []);
  const gone = changes.removed;
  const what = [
    ...changed.map(nameOf),
    ...added.map((part) => words(say('clearance-new', { part: nameOf(part) }))),
    ...(gone === 1 ? [words(say('clearance-gone-one', {}))] : []),
    ...(gone > 1 ? [words(say('clearance-gone', { count: gone }))] : []),
  ];
  return { places: [...changed, ...added], what: allOf(shortened(what)) };
}

const MOST_NAMED = 4;

function shortened(what: readonly string[]): readonly string[] {
  if (what.length <= MOST_NAMED) return what;
  return [
    ...what.slice(0, MOST_NAMED - 1),
    words(say('clearance-more', { count: what.length - MOST_NAMED + 1 })),
  ];
}

function nameOf({ kind, number, text }: ClearedPart): string {
  if (number !== undefined) return words(say('page-paragraph', { number }));
  if (kind === 'heading') return words(say('clearance-heading', { heading: text }));
  return words(say(`clearance-${kind}`, {}));
}
