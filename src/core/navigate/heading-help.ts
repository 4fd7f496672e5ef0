import { words } from '../messages.ts';
import { say } from '../check/say.ts';
import type { SectionPractice } from '../profile/profile.ts';
import { everySection } from '../report/every-section.ts';
import type { Report } from '../report/report.ts';
import { touches, type Span } from '../span.ts';

/** What the council says of the section under a heading. */
export interface HeadingHelp {
  /** The heading in the file, or the name of its field. */
  readonly span: Span;
  /** The section's name, or names where one heading covers several. */
  readonly title: string;
  /** Guidance and who clears it, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** Help for the heading, or the name of a section's field, that an offset stands in; undefined where the council has nothing to say of it. */
export function headingHelp({ sections, profile }: Report, offset: number): HeadingHelp | undefined {
  for (const { heading, headingSpan, covers } of everySection(sections)) {
    if (heading === '' || !touches(headingSpan, offset)) continue;
    const practices = profile.sections.filter(({ id }) => covers.includes(id));
    const paragraphs = practices.flatMap((practice) => said(practice, practices.length > 1));
    const title = practices.map((practice) => practice.heading).join(' · ');
    return paragraphs.length > 0 ? { span: headingSpan, title, paragraphs } : undefined;
  }
  return undefined;
}

function said({ heading, guidance, clearance }: SectionPractice, isOneOfSeveral: boolean): string[] {
  const paragraphs = [
    ...(guidance === undefined ? [] : [guidance.trim()]),
    ...(clearance === undefined ? [] : [words(say('help-clearance', { post: clearance }))]),
  ];
  return isOneOfSeveral ? paragraphs.map((paragraph) => `${heading}: ${paragraph}`) : paragraphs;
}
