import { entryAt, isEmpty } from '../../parse/front-matter/tree.ts';
import { isComment } from '../../report/blocks.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import type { Report, Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const sectionEmpty: ReportRule = {
  name: 'section-empty',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'A section has a heading, or a field, and nothing under it.',
    why: 'A reader takes an empty section for an omission. If nothing arises, the report must say so and why.',
    remedy: 'Write the section, or take its heading out if this report does not need it.',
  },
  *check(report) {
    for (const section of report.sections) yield* emptyUnder(section);
    yield* emptyFields(report);
  },
};

function* emptyUnder(section: Section): Iterable<Fault> {
  const written = section.sections.length > 0 || section.blocks.some(({ node }) => !isComment(node));
  const listed = section.place === 'details';
  if (section.heading !== '' && !written && !listed) {
    yield { span: section.headingSpan, message: say('section-empty', { heading: section.heading }) };
  }
  for (const sub of section.sections) yield* emptyUnder(sub);
}

function* emptyFields({ details, profile }: Report): Iterable<Fault> {
  for (const { id, heading } of profile.sections) {
    const found = entryAt(details, fieldOfSection(id));
    if (found && isEmpty(found.value))
      yield { span: found.keySpan, message: say('section-empty', { heading }) };
  }
}
