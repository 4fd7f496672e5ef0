import { toString } from 'mdast-util-to-string';
import { everySection } from '../../report/every-section.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import type { Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const optionsTooFew: ReportRule = {
  name: 'options-too-few',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The section on options sets out fewer of them than the council asks for.',
    why: 'The record of an executive decision must state the alternatives that were considered and rejected (SI 2012/2089, regulations 12 and 13, in England), and lack of options is a usual ground for calling a decision in. The number is the council’s own: `options: { min: 2 }` in `council.yaml`. Without it, options are not counted.',
    remedy:
      'Set out each real option, doing nothing among them, each under a heading or as an item of a list.',
  },
  *check(report) {
    const { leastOptions: least } = report.profile;
    if (least === undefined || kindOfReport(report)?.id !== 'decision') return;
    for (const section of everySection(report.sections)) {
      if (section.id !== 'options') continue;
      const count = countOptions(section);
      if (count === 0 || count >= least) continue;
      const args = { heading: section.heading, count, least };
      yield { span: section.headingSpan, message: say('options-too-few', args) };
    }
  },
};

const named = /\boption\s+(\d{1,2}|[A-H]\b|one|two|three|four|five|six)/gi;

/** How many options are set out, however they are: by name, under sub-headings, in a list, a table or in paragraphs. */
function countOptions(section: Section): number {
  const parts = [...everySection([section])];
  const blocks = parts.flatMap((part) => part.blocks.map(({ node }) => node));
  const text = [...parts.map(({ heading }) => heading), ...blocks.map((node) => toString(node))].join('\n');
  const names = new Set([...text.matchAll(named)].map(([, name = '']) => name.toLowerCase()));
  const sizes = blocks.map((node) => {
    if (node.type === 'list') return node.children.length;
    return node.type === 'table' ? node.children.length - 1 : 0;
  });
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').length;
  return Math.max(names.size, section.sections.length, paragraphs, ...sizes);
}
