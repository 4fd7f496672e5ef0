import type { Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionDuplicated: ReportRule = {
  name: 'section-duplicated',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'Two headings of the report stand for the same section.',
    why: 'Members look for a matter in one place. What is said twice can differ, and a check of one may miss the other.',
    remedy: 'Bring the two together under one heading, or make the second a sub-heading of the first.',
  },
  *check({ sections }) {
    const first = new Map<string, Section>();
    for (const section of sections) {
      if (section.id === undefined || section.place !== 'body') continue;
      const earlier = first.get(section.id);
      if (!earlier) first.set(section.id, section);
      else {
        const sameWords = earlier.heading.toLowerCase() === section.heading.toLowerCase();
        const args = { heading: section.heading, earlier: earlier.heading };
        const message = say(sameWords ? 'section-duplicated' : 'section-duplicated-otherwise', args);
        yield { span: section.headingSpan, message };
      }
    }
  },
};
