import { toString } from 'mdast-util-to-string';
import type { AgendaItem } from '../../meeting/agenda-item.ts';
import { composeItems, type MeetingPapers } from '../../meeting/compose-items.ts';
import { words } from '../../messages.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import type { Block, Report } from '../../report/report.ts';
import type { Composed } from '../composed.ts';
import { fieldSpan } from '../parts/field-span.ts';
import { markup } from '../html.ts';
import { itemAt } from '../item-at.ts';
import { writeDocuments } from '../parts/item-documents.ts';
import { itemTitle } from '../parts/item-title.ts';
import { writeNotes } from '../parts/notes-section.ts';
import { noticeFacts } from '../parts/notice-facts.ts';
import type { Page } from '../page.ts';
import type { PageWriter } from '../page-writer.ts';
import type { PictureSource } from '../markdown/picture.ts';
import { isWithheld, reportWriter } from './report-page.ts';
import type { View } from '../view.ts';
import { writeResolution } from '../parts/write-resolution.ts';
import { writerOf } from '../writer-of.ts';

type Minuted = Composed & MeetingPapers & { readonly minutes: Minutes };

/**
 * The notice of one decision: who made it and when, why it was asked for, what was decided, the reasons and the
 * alternatives, interests declared, and the documents. What an English executive's record must hold stands in
 * SI 2012/2089, regulation 12.
 */
export function noticePage(composed: Minuted, view: View, pictures: PictureSource): Page | undefined {
  const { minutes } = composed;
  const items = composeItems(composed);
  const item = decidedItem(items, composed, view.at);
  if (!item?.minutes) return undefined;
  const readership = { copy: view.copy, pictures };
  const writer = writerOf(minutes.paper, minutes.profile, readership);
  const { parts } = writer;
  const report = item.reports[0]?.report;
  const isNamed = item.minutes.exempt === undefined || view.copy !== 'public';
  const title = isNamed
    ? itemTitle(item, view.copy)
    : (item.publicTitle ?? words({ id: 'page-untitled', args: {} }));
  writer.add(noticeFacts(item, composed, title), item.minutes.headingSpan);
  const open = report && !isWithheld(report, view.copy) ? report : undefined;
  // What the report refers to elsewhere in it is named, and led to by no link.
  const ofReport =
    open &&
    writerOf(
      open.paper,
      open.profile,
      readership,
      { parts, prefix: 'report-' },
      { labels: open.labels, withheldLabels: new Set(open.labels.keys()) },
    );
  const section = (id: string) => blocksOf(open, id);
  const write = (heading: Heading, own: readonly Block[], reported: readonly Block[]) => {
    if (own.length + reported.length === 0) return;
    writer.ownHeading(words({ id: heading, args: {} }));
    for (const block of own) writer.block(block);
    for (const block of reported) ofReport?.block({ ...block, number: undefined, label: undefined });
  };
  write('page-notice-purpose', [], section('purpose'));
  writer.ownHeading(words({ id: 'page-notice-decision', args: {} }));
  for (const resolution of resolutionsOf(item.minutes)) writeResolution(writer, resolution, minutes);
  const reasons = saidOf(item, /^reasons? for (?:the )?decision/i);
  write('page-notice-reasons', reasons.own, reasons.asReported ? section('reasons') : []);
  const others = saidOf(item, /^(?:other options|alternatives?(?: options)?) considered/i);
  write('page-notice-alternatives', others.own, others.asReported ? section('options') : []);
  writeInterests(writer, minutes, item.number);
  const documents = item.reports.map((each, index) => ({
    each,
    writer: each.report && reportWriter(each.report, readership, { parts, prefix: `report-${index + 1}-` }),
    href: undefined,
  }));
  writeDocuments(writer, documents, 2);
  if (ofReport) writeNotes(ofReport, 'left out');
  writeNotes(writer, 'left out');
  return { title: `${words({ id: 'page-notice', args: {} })}: ${title}`, parts };
}

type Heading = 'page-notice-purpose' | 'page-notice-reasons' | 'page-notice-alternatives';

/** The item that is meant, if it was decided; else the first that was. */
function decidedItem(
  items: readonly AgendaItem[],
  composed: Composed,
  at: number | undefined,
): AgendaItem | undefined {
  const isDecided = ({ minutes }: AgendaItem) => minutes !== undefined && resolutionsOf(minutes).length > 0;
  const meant = items[itemAt(items, composed, at)];
  return meant && isDecided(meant) ? meant : items.find(isDecided);
}

function blocksOf(report: Report | undefined, id: string): readonly Block[] {
  return report?.sections.find(({ covers }) => covers.includes(id))?.blocks ?? [];
}

/** What the minutes say under words of their own, "Reasons for the decision: …", and whether that is only what the report says. */
function saidOf(
  { minutes }: AgendaItem,
  opening: RegExp,
): { readonly own: readonly Block[]; readonly asReported: boolean } {
  const narrative = minutes?.parts.flatMap(({ kind, blocks }) => (kind === 'narrative' ? blocks : [])) ?? [];
  const at = narrative.findIndex(({ node }) => opening.test(toString(node).trim()));
  const block = narrative[at];
  if (!block) return { own: [], asReported: true };
  const said = toString(block.node)
    .replace(/^[^:]*(?::\s*|$)/, '')
    .trim();
  const asReported = /^\W*as (?:set out|given|stated) in the report\W*$/i.test(said);
  if (said !== '') return { own: asReported ? [] : [block], asReported };
  const behind = narrative.slice(at + 1);
  const end = behind.findIndex(({ node }) => node.type === 'heading' || isLabel.test(toString(node)));
  return { own: end === -1 ? behind : behind.slice(0, end), asReported: false };
}

/** "Other options considered:", before words of its own. */
const isLabel = /^[A-Z][^.:;]{2,60}:/;

/** What was declared, but for what names other items of the agenda alone. */
function writeInterests(writer: PageWriter, { details }: Minutes, number: string | undefined): void {
  const value = valueAt(details, 'declarations');
  const all = value?.kind === 'list' ? value.items : value ? [value] : [];
  const declared = all.flatMap((each) => (each.kind === 'text' ? [each.text.trim()] : []));
  const own = declared.filter((words) => words !== '' && concerns(words, number));
  writer.ownHeading(words({ id: 'page-notice-interests', args: {} }));
  const span = fieldSpan(details, 'declarations');
  const none = words({ id: 'page-notice-none', args: {} });
  for (const said of own.length === 0 ? [none] : own) writer.add(markup`<p class="block">${said}</p>`, span);
}

/** Whether a declaration is of this item, or does not say of which. */
function concerns(declaration: string, number: string | undefined): boolean {
  const named = [...declaration.matchAll(/\b(?:agenda )?items? (\d+[a-z]?)/gi)].map(([, item]) =>
    item?.toLowerCase(),
  );
  return number === undefined || named.length === 0 || named.includes(number.toLowerCase());
}
