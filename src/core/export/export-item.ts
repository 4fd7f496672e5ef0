import type { AgendaItem, ItemReport } from '../meeting/agenda-item.ts';
import { actionsOf, type NotedAction } from '../minutes/actions-of.ts';
import type { Decision, MinutesItem, Resolution } from '../minutes/minutes.ts';
import { resolutionsOf } from '../minutes/resolutions-of.ts';
import { itemTitle } from '../render/parts/item-title.ts';
import { isWithheld } from '../render/pages/report-page.ts';
import { exemptWithin } from '../report/exempt/exempt-block.ts';
import { markerLike } from '../report/numbering.ts';
import { exportBlocks, textOf } from './export-block.ts';
import { exportReport } from './export-report.ts';
import type {
  ExportedAction,
  ExportedCopy,
  ExportedDecision,
  ExportedItem,
  ExportedResolution,
} from './exported.ts';

/** One agenda item: its reports, what was said and what was resolved. */
export function exportItem(item: AgendaItem, copy: ExportedCopy): ExportedItem {
  const { number, presenter, reports, minutes, exempt } = item;
  const isHidden = minutes?.exempt !== undefined && copy === 'public';
  const parts = minutes?.parts ?? [];
  return {
    number,
    title: isHidden ? '' : itemTitle(item, copy),
    introduction: isHidden ? undefined : introductionOf(item, copy),
    presenter,
    exempt: exempt?.paragraphs,
    reports: reports.map(({ path, report, file }) => ({
      path: path === '' || isHiddenReport({ path, report, file }, copy) ? undefined : path,
      to_follow: report === undefined && file === undefined,
      report: report && exportReport(report, copy, number),
    })),
    narrative: parts.flatMap(({ kind, blocks }) => (kind === 'narrative' ? exportBlocks(blocks, copy) : [])),
    resolutions: minutes
      ? resolutionsOf(minutes).map((resolution) => exportResolution(resolution, copy))
      : [],
    actions: minutes ? exportActions(minutes, copy) : [],
  };
}

function exportActions(minutes: MinutesItem, copy: ExportedCopy): ExportedAction[] {
  const isHidden = ({ block }: NotedAction) =>
    copy === 'public' && (block.exempt !== undefined || exemptWithin(block.node) !== undefined);
  return actionsOf(minutes)
    .filter((action) => !isHidden(action))
    .map(({ text, who, when }) => ({ text, who, when }));
}

function isHiddenReport({ report, file }: ItemReport, copy: ExportedCopy): boolean {
  return (report && isWithheld(report, copy)) ?? (file?.exempt !== undefined && copy === 'public');
}

function introductionOf(
  { minutes, introduction, entry, reports }: AgendaItem,
  copy: ExportedCopy,
): string | undefined {
  const block = minutes?.introduction;
  if (block) return block.exempt && copy === 'public' ? undefined : textOf(block, copy);
  if (entry?.description !== undefined) return entry.description.trim();
  const report = reports[0]?.report;
  if (!report || copy === 'members') return introduction;
  // The report's purpose stands in for a line that nobody wrote; it may be exempt itself.
  const purpose = report.sections.find(({ covers }) => covers.includes('purpose'))?.blocks[0];
  return !purpose || purpose.exempt || isWithheld(report, copy) ? undefined : textOf(purpose, copy);
}

function exportResolution(resolution: Resolution, copy: ExportedCopy): ExportedResolution {
  const { minute, mover, seconder, vote, blocks, decisions } = resolution;
  const exempt =
    blocks.find((block) => block.exempt)?.exempt ??
    blocks.map(({ node }) => exemptWithin(node)).find(Boolean);
  if (exempt && copy === 'public') return { minute, exempt, parts: [] };
  return {
    minute,
    mover,
    seconder,
    vote,
    exempt,
    text: blocks.map((block) => textOf(block, copy)).join('\n\n'),
    parts: decisions.map(exportDecision),
  };
}

function exportDecision(
  { marker, text, action, parts }: Decision,
  index: number,
  all: readonly Decision[],
): ExportedDecision {
  // Markdown counts “1. 1. 1.” by itself.
  const first = all[0]?.marker;
  const counted = first !== undefined && /^\d+\.$/.test(first) && all.every((each) => each.marker === first);
  return {
    marker: counted ? markerLike(first, Number.parseInt(first, 10) + index) : marker,
    text,
    action,
    parts: parts.map(exportDecision),
  };
}
