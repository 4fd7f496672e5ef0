import type { Profile } from '../profile/profile.ts';
import type { RawSection } from './body-sections.ts';

/**
 * The order in which sections are published: those of the body as they stand there, and each section from
 * the front matter in the place that the council's order gives it among them.
 */
export function inPublishedOrder(
  body: readonly RawSection[],
  details: readonly RawSection[],
  profile: Profile,
): RawSection[] {
  const position = (section: RawSection) => {
    const at = profile.sections.findIndex(({ id }) => id === section.id);
    return at === -1 ? undefined : at;
  };
  const ordered = [...body];
  for (const section of details) {
    const own = position(section) ?? Infinity;
    const after = ordered.findLastIndex((other) => (position(other) ?? Infinity) < own);
    // Text that stands before any heading opens the report.
    const opening = ordered[0]?.heading === '' ? 1 : 0;
    ordered.splice(own === Infinity ? ordered.length : Math.max(after + 1, opening), 0, section);
  }
  return ordered;
}
