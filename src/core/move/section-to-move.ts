import type { SectionPractice } from '../profile/profile.ts';
import { isImplication } from '../report/implications.ts';
import type { Report, Section } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';

/** A section that may stand in the details or in the body, and what the council says of it. */
export interface SectionToMove {
  readonly section: Section;
  readonly practice: SectionPractice;
}

/**
 * The section that can change its place, purpose, recommendations or an implication, on whose heading an offset
 * of the file stands, or in whose field; undefined for any other.
 */
export function sectionToMove(
  { sections, profile, paper }: Report,
  offset: number,
): SectionToMove | undefined {
  const section = sections.find(({ place, headingSpan, span }) => {
    const { start, end } = place === 'body' ? headingSpan : span;
    return startOfLine(paper.text, start) <= offset && offset <= endOfLine(paper.text, end);
  });
  const practice = profile.sections.find(({ id }) => id === section?.id);
  return section && practice && mayMove(section, practice) ? { section, practice } : undefined;
}

const movable = new Set(['purpose', 'recommendations']);

function mayMove({ place }: Section, { id, heading }: SectionPractice): boolean {
  if (movable.has(id)) return true;
  const hasFieldOfItsOwn = fieldOfSection(id).length === 1;
  return !hasFieldOfItsOwn && (place === 'details' || isImplication({ covers: [id], heading }));
}
