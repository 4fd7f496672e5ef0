import { plainHeading } from '../../profile/match-heading.ts';
import { everySection } from '../../report/every-section.ts';
import type { Report, Section } from '../../report/report.ts';
import type { TextEdit } from '../../text-edit.ts';
import { acronymsIn } from '../acronyms.ts';
import { knownAcronyms, wordsInCapitals } from '../known-acronyms.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const headingAllCaps: ReportRule = {
  name: 'heading-all-caps',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'A heading is typed in capitals throughout.',
    why: 'Words in capitals are slower to read, and some screen readers spell them out. How a heading looks is for the council’s template.',
    remedy: 'Type it as a sentence. The offered fix does it and keeps the acronyms that it knows.',
  },
  *check(report) {
    const shouting = [...everySection(report.sections)].filter((section) => isShouted(section, report));
    if (shouting.length === 0) return;
    const acronyms = acronymsOf(report);
    for (const section of shouting) {
      const edit = asSentence(section, report, acronyms);
      yield {
        span: section.headingSpan,
        message: say('heading-all-caps', {}),
        fixes: edit ? [{ title: say('fix-change', { meant: edit.text }), edits: [edit] }] : [],
      };
    }
  },
};

/** More than an acronym in capitals, and not as the council itself has it. */
function isShouted({ heading, place }: Section, { profile }: Report): boolean {
  if (place !== 'body' || heading === '' || heading !== heading.toUpperCase()) return false;
  const words = heading.match(/\p{Lu}+/gu) ?? [];
  if (!words.some((word) => word.length > 6) && words.filter((word) => word.length > 3).length < 2)
    return false;
  return !profile.sections.some((practice) => practice.heading === heading);
}

function acronymsOf({ paper, profile }: Report): ReadonlySet<string> {
  const found = new Set(profile.acronyms);
  for (const { used, explained } of acronymsIn(paper).flatMap(({ facts }) => facts)) {
    for (const { name } of used) if (!wordsInCapitals.has(name)) found.add(name);
    for (const name of explained) found.add(name);
  }
  return found;
}

/** The heading alone, without its typed number and its label. */
function asSentence(section: Section, report: Report, acronyms: ReadonlySet<string>): TextEdit | undefined {
  const { headingSpan, heading } = section;
  const at = report.paper.text.slice(headingSpan.start, headingSpan.end).indexOf(heading);
  if (at === -1) return undefined;
  const start = headingSpan.start + at;
  const own = report.profile.sections.find(
    (practice) => plainHeading(practice.heading) === plainHeading(heading),
  );
  return {
    span: { start, end: start + heading.length },
    text: own?.heading ?? inSentenceCase(heading, acronyms),
  };
}

function inSentenceCase(heading: string, acronyms: ReadonlySet<string>): string {
  const lower = heading.replace(/[\p{Lu}\p{M}’'&]+/gu, (word) =>
    acronyms.has(word) || knownAcronyms.has(word) ? word : word.toLowerCase(),
  );
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase());
}
