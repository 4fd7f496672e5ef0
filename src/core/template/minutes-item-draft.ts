import type { Agenda } from '../agenda/agenda.ts';
import { isExclusion } from '../agenda/exclusion.ts';
import { bodyKind } from '../deadlines/body-kind.ts';
import { publicSummarySource } from '../law/public-summary.ts';
import { urgency } from '../law/urgency.ts';
import type { AgendaItem } from '../meeting/agenda-item.ts';
import { sameTitle } from '../meeting/same-title.ts';
import { type Message, words } from '../messages.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { statedWithReason } from '../check/stated-reason.ts';
import { exemptRecommendations } from '../report/exempt/exempt-recommendations.ts';
import { blank, type Draft } from './draft.ts';
import { draftResolutions } from './draft-resolutions.ts';

/** What the minutes say of an item before anybody has spoken, below its heading: paragraph by paragraph. */
export function minutesItemDraft(item: AgendaItem, items: readonly AgendaItem[], agenda: Agenda): Draft[] {
  const introduction = introductionOf(item);
  const recommended = item.reports.flatMap(({ report }) => {
    const paragraphs = report && exemptRecommendations(report);
    return paragraphs ? [paragraphs] : [];
  });
  const ofReports = recommended.length === 0 ? undefined : [...new Set(recommended.flat())];
  const inPrivate = item.entry?.exempt?.paragraphs ?? ofReports;
  const record = [...recordDraft(item, agenda), ...draftResolutions(item, items, agenda)];
  return [
    ...(introduction === undefined ? [] : [[introduction.trim()]]),
    ...(inPrivate ? privateDraft(record, inPrivate, agenda) : record),
    ...reasonsDraft(item, agenda),
  ];
}

/** "To consider …": the agenda's own line, else whose report it is. */
function introductionOf({ entry, reports }: AgendaItem): string | undefined {
  if (entry?.description !== undefined) return entry.description;
  const author = reports[0]?.report && textAt(reports[0].report.details, 'report_of');
  if (author === undefined) return undefined;
  const named = /^(?:the |an? |councillors?\b|cllrs?\b|mr|mrs|ms|miss|dr)/i.test(author)
    ? author
    : `the ${author}`;
  return words({ id: 'minutes-introduction', args: { author: named } });
}

function recordDraft(item: AgendaItem, { profile, details }: Agenda): Draft[] {
  const standing = profile.standingItems.find(({ title }) => sameTitle(title, item.title));
  const what =
    standing?.record ??
    words(
      item.reports.length > 0
        ? { id: 'minutes-record-report', args: {} }
        : item.entry && isExclusion(item.entry)
          ? { id: 'minutes-record-exclusion', args: {} }
          : { id: 'minutes-record-item', args: {} },
    );
  const kind = bodyKind(textAt(details, 'committee'), profile);
  const isNumbered = profile.minutes.numbering === 'paragraphs' && item.reports.length > 0;
  return [
    remark(what),
    ...urgentDraft(item, urgency(profile.nation, kind)),
    ...(isNumbered ? [['1. ', blankFor('minutes-blank-said')]] : []),
  ];
}

/** The chair's opinion, which the minutes of a council or committee must give with the circumstances. */
function urgentDraft({ reports }: AgendaItem, how: ReturnType<typeof urgency>): Draft[] {
  if (how.by !== 'chair') return [];
  return reports.flatMap(({ report }): Draft[] => {
    const urgent = report && statedWithReason(report.details, 'urgent');
    if (!urgent) return [];
    const opinion = words({ id: 'minutes-urgent', args: { source: how.source } });
    return [[`${opinion} `, urgent.reason?.trim() ?? blankFor('minutes-blank-urgent')]];
  });
}

/** What only members read, and behind it the place for what the public may. */
function privateDraft(
  record: readonly Draft[],
  paragraphs: readonly string[],
  { profile, details }: Agenda,
): Draft[] {
  const kind = bodyKind(textAt(details, 'committee'), profile);
  const source = publicSummarySource(profile.nation, kind);
  const summary =
    source === undefined
      ? words({ id: 'minutes-record-summary', args: {} })
      : words({ id: 'minutes-record-summary-source', args: { source } });
  const named = paragraphs.length === 0 ? '' : `{paragraphs="${paragraphs.join(', ')}"}`;
  return [
    [`:::exempt${named}`],
    ...record,
    [':::'],
    remark(summary),
    [`${words({ id: 'minutes-summary', args: {} })} `, blankFor('minutes-blank-summary')],
  ];
}

/** The record of an English executive's decision states its reasons and the alternatives (SI 2012/2089, regulation 12). */
function reasonsDraft({ reports }: AgendaItem, { profile, details }: Agenda): Draft[] {
  const kind = bodyKind(textAt(details, 'committee'), profile);
  if (profile.nation !== 'england' || kind !== 'executive' || reports.length === 0) return [];
  return (['minutes-reasons', 'minutes-alternatives'] as const).map((id) => [
    `**${words({ id, args: {} })}** `,
    blankFor('minutes-blank-reasons'),
  ]);
}

const remark = (what: string): Draft => [
  `<!-- ${words({ id: 'minutes-record', args: { what: what.trim() } })} -->`,
];

type BlankId = Extract<Message['id'], `minutes-blank-${string}`>;

const blankFor = (id: BlankId) => blank(words({ id, args: {} }));
