import { asText } from '../../template/draft.ts';
import { bodySectionDraft, fieldSectionDraft } from '../../template/section-draft.ts';
import { placeInBody, placeInDetails, type SectionPlace } from '../../template/section-place.ts';
import { entryAt } from '../../parse/front-matter/tree.ts';
import type { SectionPractice } from '../../profile/profile.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import { missingSections } from '../../report/missing-sections.ts';
import type { Report } from '../../report/report.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionMissing: ReportRule = {
  name: 'section-missing',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'The report lacks a section that a report of its kind must have.',
    why: 'The council’s template asks for it. A report without its legal and financial implications, or without a list of background papers (Local Government Act 1972, section 100D, or the rules of the nation), can be challenged or called in.',
    remedy:
      'Write the section: in the details at the top, or under its heading in the report. If nothing arises, say so and why.',
  },
  *check(report) {
    const kind = kindOfReport(report);
    for (const practice of missingSections(report)) {
      // A field that is there but empty is said to be empty, not missing.
      if (entryAt(report.details, fieldOfSection(practice.id))) continue;
      const { heading } = practice;
      const place = placeFor(practice, report);
      yield {
        span: place.span,
        message: say('section-missing', { kind: kind?.label ?? '', heading }),
        fixes: [{ title: say('section-missing-fix', { heading }), edits: [place.edit] }],
      };
    }
  },
};

function placeFor(practice: SectionPractice, report: Report): SectionPlace {
  return practice.place === 'body'
    ? placeInBody(practice, report, asText(bodySectionDraft(practice)))
    : placeInDetails(practice, report, (name, indent) => asText(fieldSectionDraft(practice, name, indent)));
}
