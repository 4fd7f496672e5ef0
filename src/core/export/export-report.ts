import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import { titleOf } from '../render/masthead.ts';
import { isWithheld } from '../render/report-page.ts';
import type { Appendix, Recommendation, Report, Section } from '../report/report.ts';
import { type Plain, plain } from '../schema/plain.ts';
import { exportBlocks } from './export-block.ts';
import type {
  ExportedAppendix,
  ExportedCopy,
  ExportedRecommendation,
  ExportedReport,
  ExportedSection,
} from './exported.ts';

/**
 * A report whole, or as much of it as the public may see.
 *
 * @param number that its agenda gives it, which its own details give way to
 */
export function exportReport(report: Report, copy: ExportedCopy, number?: string): ExportedReport {
  const withheld = isWithheld(report, copy);
  const { details, profile } = report;
  return {
    title: titleOf(details, withheld),
    header: { ...headerOf(details, profile, copy), ...(number !== undefined && { agenda_item: number }) },
    sections: withheld ? [] : report.sections.map((section) => exportSection(section, copy)),
    recommendations: withheld ? [] : recommendationsOf(report, copy),
    background_papers: withheld ? [] : report.backgroundPapers.map(({ title, url }) => ({ title, url })),
    appendices: withheld ? [] : report.appendices.map((appendix) => exportAppendix(appendix, copy)),
  };
}

/** What is among the details only because it may stand there instead of in the body. */
const inSections = ['purpose', 'recommendations', 'implications', 'background_papers', 'appendices', 'items'];
/** What anybody may know even of a paper that is exempt, besides what the council's header shows. */
const known = [
  'type',
  'report_type',
  'status',
  'committee',
  'meeting_date',
  'decision_maker',
  'decision_date',
  'agenda_item',
  'classification',
  'exempt',
  'public_title',
  'published',
];

/** The fields of the header as typed; of a report that is exempt the public sees those that the council publishes. */
export function headerOf(
  details: MapValue,
  profile: Profile,
  copy: ExportedCopy,
): { readonly [name: string]: Plain } {
  const fields = plain(details);
  if (typeof fields === 'string' || Array.isArray(fields)) return {};
  const shown = new Set([...known, ...profile.header.map(({ field }) => field.split('.', 1)[0] ?? field)]);
  const classification = details.entries.find(({ key }) => key === 'classification')?.value;
  const isOpen = classification?.kind !== 'text' || classification.text.trim() !== 'exempt';
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => {
      if (inSections.includes(name)) return false;
      return copy === 'members' || isOpen || (shown.has(name) && name !== 'title');
    }),
  );
}

function exportSection(section: Section, copy: ExportedCopy): ExportedSection {
  const { id, covers, heading, number, level, label, exempt, blocks, sections } = section;
  return {
    id,
    covers,
    heading: exempt && copy === 'public' ? undefined : heading,
    number,
    level,
    label,
    exempt,
    paragraphs: exportBlocks(blocks, copy),
    sections: sections.map((below) => exportSection(below, copy)),
  };
}

function recommendationsOf(
  { recommendations, sections }: Report,
  copy: ExportedCopy,
): ExportedRecommendation[] {
  const blocks = sections.find(({ covers }) => covers.includes('recommendations'))?.blocks ?? [];
  return recommendations.map((recommendation) => {
    const { span, number, text, reason, to, parts }: Recommendation = recommendation;
    const exempt = blocks.find(
      (block) => block.exempt && block.span.start < span.end && span.start < block.span.end,
    )?.exempt;
    const hidden = exempt !== undefined && copy === 'public';
    return hidden ? { number, to, exempt, parts: [] } : { number, text, reason, to, exempt, parts };
  });
}

function exportAppendix(
  { label, title, publicTitle, file, exempt }: Appendix,
  copy: ExportedCopy,
): ExportedAppendix {
  return exempt && copy === 'public' ? { label, title: publicTitle, exempt } : { label, title, file, exempt };
}
