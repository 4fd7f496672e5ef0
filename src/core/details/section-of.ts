import { everySection } from '../report/every-section.ts';
import type { Report } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Span } from '../span.ts';

/**
 * The heading, in the body, of the section that a field stands for or speaks of: `purpose`,
 * `implications.legal`, `clearances.legal`. Undefined where the body has no such section.
 */
export function sectionOf(report: Report, path: readonly string[]): Span | undefined {
  const [first = '', second] = path;
  const isClearance = first === 'clearances';
  return [...everySection(report.sections)].find(
    ({ place, covers }) =>
      place === 'body' &&
      covers.some((id) => (isClearance ? id === second : startsWith(fieldOfSection(id), path))),
  )?.headingSpan;
}

/** `implications` stands for the first of its sections. */
function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((name, index) => path[index] === name);
}
