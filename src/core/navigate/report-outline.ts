import type { Report, Section } from '../report/report.ts';
import { exemptNote, numbered } from './outline-words.ts';
import type { OutlineEntry } from './outline.ts';

/** Sections, those in the details among them, and below them their sub-headings and recommendations. */
export function reportOutline(report: Report): readonly OutlineEntry[] {
  return entriesOf(report.sections, report.paper.text.length, report);
}

/**
 * @param end where the last of the sections ends: one of the body reaches to the next, so that a new paragraph
 *            between them is in it
 */
function entriesOf(sections: readonly Section[], end: number, report: Report): OutlineEntry[] {
  return sections.flatMap((section) => {
    const { heading, number, place, headingSpan, span, exempt } = section;
    if (heading === '') return [];
    const starts = sections.filter((other) => other.place === 'body').map((other) => other.span.start);
    const next = Math.min(end, ...starts.filter((start) => start > span.start));
    const own = place === 'body' ? { start: span.start, end: Math.max(next, span.end) } : span;
    const below = [...recommendationsIn(section, report), ...entriesOf(section.sections, own.end, report)];
    return [
      {
        kind: 'section',
        name: numbered(number, heading),
        note: exemptNote(exempt),
        span: own,
        nameSpan: headingSpan,
        below,
      },
    ];
  });
}

function recommendationsIn({ covers }: Section, { recommendations }: Report): OutlineEntry[] {
  if (!covers.includes('recommendations')) return [];
  return recommendations.map(({ number, text, span }) => ({
    kind: 'recommendation',
    name: numbered(number, text),
    note: '',
    span,
    nameSpan: span,
    below: [],
  }));
}
