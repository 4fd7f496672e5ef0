import type { Report } from '../../report/report.ts';
import { sectionAt } from '../../report/section-at.ts';
import { acronymsIn } from '../acronyms.ts';
import { knownAcronyms, wordsInCapitals } from '../known-acronyms.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const acronymUndefined: ReportRule = {
  name: 'acronym-undefined',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'An acronym is used and nowhere in the report is it said what it stands for.',
    why: 'The public, and members new to the subject, cannot look it up in the report. Officers who use it daily do not notice it.',
    remedy:
      'Write it in full where it comes first, with the acronym in brackets: “Town Centre Partnership Board (TCPB)”. What every reader of the council’s reports knows can be listed under `acronyms` in `council.yaml`.',
  },
  *check(report) {
    const known = explainedIn(report);
    for (const { passage, facts } of acronymsIn(report.paper)) {
      for (const { name, span: inPiece } of facts.flatMap(({ used }) => used)) {
        if (known.has(name) || knownAcronyms.has(name) || wordsInCapitals.has(name)) continue;
        const span = passage.place(inPiece);
        const section = sectionAt(report, span.start);
        if (!section || section.covers.includes('background_papers')) continue;
        known.add(name);
        yield { span, message: say('acronym-undefined', { acronym: name }) };
      }
    }
  },
};

function explainedIn({ paper, profile }: Report): Set<string> {
  const known = new Set(profile.acronyms);
  for (const { name } of profile.committees)
    for (const [word] of name.matchAll(/[A-Z]{3,}/g)) known.add(word);
  for (const { facts } of acronymsIn(paper)) {
    for (const { explained } of facts) for (const name of explained) known.add(name);
  }
  return known;
}
