import { isEmpty, valueAt, type Entry, type MapValue } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { titleOf } from '../render/parts/masthead.ts';
import { isWithheld } from '../render/pages/report-page.ts';
import type { Appendix, BackgroundPaper, Recommendation, Report, Section } from '../report/report.ts';
import { fieldsFor } from '../schema/fields.ts';
import { type Plain, plain } from '../schema/plain.ts';
import { exportBlocks } from './export-block.ts';
import type {
  ExportedAppendix,
  ExportedBackgroundPaper,
  ExportedCopy,
  ExportedRecommendation,
  ExportedReport,
  ExportedSection,
} from './exported.ts';
import { holdsExemptMark } from '../report/exempt/exempt-mark.ts';
import { openLabel } from '../report/exempt/open-label.ts';
import { isWhollyExempt } from '../report/exempt/wholly-exempt.ts';

/**
 * A report whole, or as much of it as the public may see.
 *
 * @param number that its agenda gives it, which its own details give way to
 */
export function exportReport(report: Report, copy: ExportedCopy, number?: string): ExportedReport {
  const withheld = isWithheld(report, copy);
  const { details, profile } = report;
  return {
    title: titleOf(details, copy),
    header: {
      ...headerOf(report.paper, profile, copy),
      ...(number !== undefined && { agenda_item: number }),
    },
    sections: withheld ? [] : report.sections.map((section) => exportSection(section, copy)),
    recommendations: withheld ? [] : recommendationsOf(report, copy),
    background_papers: withheld
      ? []
      : report.backgroundPapers.map((each) => exportBackgroundPaper(each, copy)),
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

/**
 * The fields of the header as typed. The public sees none that nothing reads, since nobody knows what is in it; of a
 * report that is exempt it sees those that the council publishes.
 */
export function headerOf(
  { type, frontMatter: { root: details } }: Paper,
  profile: Profile,
  copy: ExportedCopy,
): { readonly [name: string]: Plain } {
  const fields = plain(copy === 'public' ? openDetails(details) : details);
  if (typeof fields === 'string' || Array.isArray(fields)) return {};
  const read = type && fieldsFor(type, profile).fields;
  const shown = new Set([...known, ...profile.header.map(({ field }) => field.split('.', 1)[0] ?? field)]);
  const isOpen = !isWhollyExempt(details);
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => {
      if (inSections.includes(name)) return false;
      if (copy === 'members') return true;
      if (name === 'clearances' || !read?.has(name)) return false;
      return isOpen || (shown.has(name) && name !== 'title');
    }),
  );
}

/** What of an exemption is published. The reason may itself say what is exempt. */
const published = ['paragraphs', 'public_interest', 'becomes_open'];

/** Details as the public may know them: with the title that is for it, and without what else is said of an exemption. */
function openDetails(details: MapValue): MapValue {
  const openTitle = valueAt(details, 'public_title');
  const entries = details.entries.map((each): Entry => {
    const { key, value } = each;
    if (key === 'title' && openTitle && !isEmpty(openTitle)) return { ...each, value: openTitle };
    if (key !== 'exempt' || value.kind !== 'map') return each;
    return {
      ...each,
      value: { ...value, entries: value.entries.filter((inner) => published.includes(inner.key)) },
    };
  });
  return { ...details, entries };
}

function exportSection(section: Section, copy: ExportedCopy): ExportedSection {
  const { id, covers, heading, number, level, label, exempt, blocks, sections } = section;
  return {
    id,
    covers,
    heading: exempt && copy === 'public' ? undefined : heading,
    number,
    level,
    label: exempt && copy === 'public' ? undefined : label,
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
    const typed = [text, reason ?? '', ...parts].join('\n');
    const exempt =
      blocks.find((block) => block.exempt && block.span.start < span.end && span.start < block.span.end)
        ?.exempt ?? (holdsExemptMark(typed) ? [] : undefined);
    if (exempt && copy === 'public') return { number, to, exempt, parts: [] };
    return {
      number,
      text: withoutRemarks(text),
      reason: reason && withoutRemarks(reason),
      to,
      exempt,
      parts: parts.map(withoutRemarks),
    };
  });
}

const withoutRemarks = (text: string) => text.replace(/<!--[^]*?(?:-->|$)/g, '').trim();

function exportBackgroundPaper(
  { title, url, exempt }: BackgroundPaper,
  copy: ExportedCopy,
): ExportedBackgroundPaper {
  return exempt && copy === 'public' ? { exempt } : { title, url, exempt };
}

function exportAppendix(
  { label, title, publicTitle, file, exempt }: Appendix,
  copy: ExportedCopy,
): ExportedAppendix {
  if (copy === 'members') return { label, title, file, exempt };
  return exempt
    ? { label: openLabel(label), title: publicTitle, exempt }
    : { label, title: publicTitle ?? title, file };
}
