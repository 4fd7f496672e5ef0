import { toString } from 'mdast-util-to-string';
import { textAt } from '../../parse/front-matter/tree.ts';
import type { Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const implicationNilUnexplained: ReportRule = {
  name: 'implication-nil-unexplained',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section on implications says that there are none, and not why.',
    why: 'A bare “None” does not show that anybody looked. Inadequate consideration of legal and financial matters is a usual ground for calling a decision in.',
    remedy:
      'Say in a sentence why nothing arises: “There are no direct financial implications, because the work is done within existing budgets.”',
  },
  *check(report) {
    if (textAt(report.details, 'report_type') === 'regulatory') return;
    for (const section of withinAll(report.sections)) {
      if (!implications.has(section.id ?? '')) continue;
      const words = section.blocks
        .map(({ node }) => toString(node))
        .join(' ')
        .trim();
      if (section.blocks.length === 0 || section.sections.length > 0 || !isBareNil(words)) continue;
      const [first] = section.blocks;
      const last = section.blocks.at(-1);
      const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
      yield { span, message: say('implication-nil-unexplained', { heading: section.heading }) };
    }
  },
};

const implications = new Set([
  'legal',
  'financial',
  'equality',
  'climate',
  'risk',
  'human_resources',
  'workforce',
  'health',
  'property',
  'procurement',
  'crime_and_disorder',
  'community_safety',
  'privacy',
  'data_protection',
  'human_rights',
  'rural',
  'islands',
  'welsh_language',
  'well_being',
  'social_value',
  'safeguarding',
  'poverty',
  'information_technology',
]);

function* withinAll(sections: readonly Section[]): Iterable<Section> {
  for (const section of sections) {
    yield section;
    yield* withinAll(section.sections);
  }
}

const bare =
  /^(?:none|nil|n\/?a|not applicable|no|none identified|none arising|none at this (?:time|stage)|no (?:\w+ ){0,4}implications?)[.!]?$/i;
const nilSentence =
  /^(?:there (?:are|is|were)|this (?:report|matter|decision|item) (?:has|raises|gives rise to)|it is considered that there are) (?:none|no|not any)\b[^.!?;:,–—]*[.!]?$/i;
const reason =
  /\b(?:because|since|as (?:the|it|this|all|no|they)|so that|due to|given that|within|met from|existing|already|only|which (?:is|are|has|have))\b/i;

/** "None.", "Not applicable", "There are no legal implications arising from this report." – and nothing more. */
function isBareNil(words: string): boolean {
  return bare.test(words) || (nilSentence.test(words) && !reason.test(words));
}
