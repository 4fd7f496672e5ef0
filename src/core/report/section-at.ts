import type { Report, Section } from './report.ts';

/** The innermost section, of the body or of a field, that holds an offset of the file. */
export function sectionAt({ sections }: Pick<Report, 'sections'>, offset: number): Section | undefined {
  const around = sections.find(({ span }) => span.start <= offset && offset < span.end);
  return around && (sectionAt(around, offset) ?? around);
}
