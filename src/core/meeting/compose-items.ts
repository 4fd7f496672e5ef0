import type { Agenda, AgendaEntry, ItemExemption } from '../agenda/agenda.ts';
import type { Minutes, MinutesItem } from '../minutes/minutes.ts';
import { paragraphNumbers } from '../law/paragraph-numbers.ts';
import { textAt, valueAt } from '../parse/front-matter/tree.ts';
import type { Block, Report } from '../report/report.ts';
import { marksExempt } from '../report/exempt/nothing-marked.ts';
import type { AgendaItem, ItemReport } from './agenda-item.ts';
import { reportFile } from './report-file.ts';
import { plainTitle } from './same-title.ts';

/** The papers of one meeting, as many as there are. */
export interface MeetingPapers {
  readonly agenda?: Agenda | undefined;
  /** Reports by the path the agenda names them by; a report that stands alone under any name. */
  readonly reports?: ReadonlyMap<string, Report> | undefined;
  readonly minutes?: Minutes | undefined;
}

/**
 * The agenda items of a meeting, in the agenda's order; what only the minutes have stands behind them in
 * theirs. Without an agenda each report, and each item of the minutes, makes one.
 */
export function composeItems({ agenda, reports = new Map(), minutes }: MeetingPapers): AgendaItem[] {
  const minuted = new Set<MinutesItem>();
  const find = minutes && finderIn(minutes.items);
  const match = (title: string, number: string | undefined) => {
    const found = find?.(title, number).find((item) => !minuted.has(item));
    if (found) minuted.add(found);
    return found;
  };
  const items = agenda
    ? agenda.entries.map((entry) => fromEntry(entry, reports, match(entry.title, entry.number)))
    : [...reports].map(([path, report]) => {
        const title = textAt(report.details, 'title') ?? '';
        return fromReport(path, report, match(title, textAt(report.details, 'agenda_item')));
      });
  const others = (minutes?.items ?? []).filter(
    (item) => !minuted.has(item) && (item.title !== '' || item.parts.length > 0),
  );
  return [...items, ...others.map(fromMinutes)];
}

/** Finds the minutes of an item: by the label `{#item-8}` on their heading, else by the same words in the title. */
function finderIn(items: readonly MinutesItem[]) {
  const byLabel = new Map<string, MinutesItem[]>();
  const byTitle = new Map<string, MinutesItem[]>();
  for (const item of items) {
    const label = item.label?.toLowerCase() ?? '';
    const [known, name] = label.startsWith('item-') ? [byLabel, label] : [byTitle, plainTitle(item.title)];
    known.set(name, [...(known.get(name) ?? []), item]);
  }
  return (title: string, number: string | undefined): readonly MinutesItem[] => {
    const labelled = number === undefined ? undefined : byLabel.get(`item-${number.toLowerCase()}`);
    const words = plainTitle(title);
    return [...(labelled ?? []), ...(words === '' ? [] : (byTitle.get(words) ?? []))];
  };
}

function fromEntry(
  entry: AgendaEntry,
  reports: ReadonlyMap<string, Report>,
  minutes: MinutesItem | undefined,
): AgendaItem {
  const named = entry.reports.map((each): ItemReport => {
    const report = reports.get(each.path);
    return { path: each.path, report, file: report ? undefined : reportFile(entry, each) };
  });
  const [first] = named;
  return {
    number: entry.number,
    title: entry.title,
    publicTitle: first?.report && textAt(first.report.details, 'public_title'),
    introduction: wordsOf(minutes?.introduction) ?? entry.description ?? purposeOf(first?.report),
    presenter: entry.presenter ?? (first?.report && leadMember(first.report)),
    reports: named,
    minutes,
    exempt: entry.exempt ?? (first?.report && exemptionOf(first.report)),
    entry,
  };
}

function fromReport(path: string, report: Report, minutes: MinutesItem | undefined): AgendaItem {
  return {
    number: textAt(report.details, 'agenda_item'),
    title: textAt(report.details, 'title') ?? '',
    publicTitle: textAt(report.details, 'public_title'),
    introduction: wordsOf(minutes?.introduction) ?? purposeOf(report),
    presenter: leadMember(report),
    reports: [{ path, report }],
    minutes,
    exempt: exemptionOf(report),
    entry: undefined,
  };
}

function fromMinutes(minutes: MinutesItem): AgendaItem {
  return {
    number: undefined,
    title: minutes.title,
    publicTitle: undefined,
    introduction: wordsOf(minutes.introduction),
    presenter: undefined,
    reports: [],
    minutes,
    exempt: minutes.exempt && { paragraphs: minutes.exempt, publicInterest: undefined },
    entry: undefined,
  };
}

function wordsOf(block: Block | undefined): string | undefined {
  if (!block) return undefined;
  const { position } = block.node;
  return block.passage.piece.text.slice(position?.start.offset, position?.end.offset).trim();
}

function purposeOf(report: Report | undefined): string | undefined {
  return wordsOf(report?.sections.find(({ covers }) => covers.includes('purpose'))?.blocks[0]);
}

function leadMember({ details }: Report): string | undefined {
  const value = valueAt(details, 'lead_member');
  if (value?.kind !== 'list') return textAt(details, 'lead_member');
  return value.items.flatMap((member) => (member.kind === 'text' ? [member.text.trim()] : [])).join(', ');
}

function exemptionOf({ details, paper }: Report): ItemExemption | undefined {
  const paragraphs = paragraphNumbers(valueAt(details, 'exempt', 'paragraphs'));
  if (paragraphs.length === 0 && textAt(details, 'classification') !== 'part_exempt' && !marksExempt(paper))
    return undefined;
  return { paragraphs, publicInterest: textAt(details, 'exempt', 'public_interest') };
}
