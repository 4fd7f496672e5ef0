import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionStatedTwice: ReportRule = {
  name: 'section-stated-twice',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'A section is written both among the details at the top and under its heading in the report.',
    why: 'Purpose, recommendations and implications are stated once, because the agenda, the minutes and the decision notice use the same words. With two versions nobody can know which is meant.',
    remedy: 'Keep the one that is right and delete the other.',
  },
  *check({ sections }) {
    for (const section of sections) {
      if (section.place !== 'body' || section.id === undefined) continue;
      const inDetails = sections.find((other) => other.place === 'details' && other.id === section.id);
      if (!inDetails) continue;
      const message = say('section-stated-twice', { heading: section.heading });
      yield { span: section.headingSpan, message };
      yield { span: inDetails.headingSpan, message };
    }
  },
};
