import { nearHeading } from '../../profile/near-heading.ts';
import { everySection } from '../../report/every-section.ts';
import type { Section } from '../../report/report.ts';
import type { TextEdit } from '../../text-edit.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const headingUnknown: ReportRule = {
  name: 'heading-unknown',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A heading is almost one of the council’s own, but for a letter or two.',
    why: 'A section is known by its heading. One that is misspelt is not found: the report is taken to lack that section, and members who look for it may miss it.',
    remedy:
      'Correct the heading. A heading that is meant can be listed under `also` of its section in `council.yaml`.',
  },
  *check(report) {
    const all = [...everySection(report.sections)];
    const present = new Set(all.flatMap(({ covers }) => covers));
    for (const section of all) {
      if (section.id !== undefined || section.heading === '') continue;
      const near = nearHeading(report.profile, section.heading);
      if (!near || present.has(near.section.id)) continue;
      const { heading: meant, typed } = near;
      const edit = inItsCase(report.paper.text, section, typed, near.meant);
      yield {
        span: section.headingSpan,
        message: say('heading-unknown', { heading: section.heading, meant }),
        fixes: edit ? [{ title: say('fix-change', { meant }), edits: [edit] }] : [],
      };
    }
  },
};

/** The wrong word alone, so that a typed number and a label stay; capital where the wrong one has them. */
function inItsCase(
  text: string,
  { headingSpan }: Section,
  typed: string,
  meant: string,
): TextEdit | undefined {
  const source = text.slice(headingSpan.start, headingSpan.end);
  const at = source.toLowerCase().indexOf(typed);
  if (at === -1) return undefined;
  const word = source.slice(at, at + typed.length);
  const start = headingSpan.start + at;
  const first = word.charAt(0) === word.charAt(0).toUpperCase();
  const capitals = first ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  return {
    span: { start, end: start + word.length },
    text: word === word.toUpperCase() ? meant.toUpperCase() : capitals,
  };
}
