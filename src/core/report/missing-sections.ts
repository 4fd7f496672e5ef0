import { nearHeading } from '../profile/near-heading.ts';
import type { SectionPractice } from '../profile/profile.ts';
import { everySection } from './every-section.ts';
import { implicationRows } from './implication-rows.ts';
import { kindOfReport } from './kind-of-report.ts';
import type { Report, Section } from './report.ts';

/**
 * The sections that a report of this kind must have and that are written nowhere, in the council's order of
 * asking. One whose field is there and empty is among them. Of a body that is too long to be read nothing is known.
 */
export function missingSections(report: Report): SectionPractice[] {
  if (!report.paper.bodyRead) return [];
  const written = new Set(
    [...everySection(report.sections)].flatMap((section) => coveredBy(section, report)),
  );
  const required = kindOfReport(report)?.required ?? [];
  return required.flatMap((id) => {
    const practice = report.profile.sections.find((section) => section.id === id);
    return practice && !written.has(id) ? [practice] : [];
  });
}

/** A section under a misspelt heading is misspelt, not missing. */
function coveredBy(section: Section, { profile }: Report): readonly string[] {
  const near = section.id === undefined ? nearHeading(profile, section.heading) : undefined;
  return near ? [near.section.id] : [...section.covers, ...implicationRows(section, profile)];
}
