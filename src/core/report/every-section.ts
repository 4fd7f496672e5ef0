import type { Section } from './report.ts';

/** Sections and all that stand below them, in the order they are read. */
export function* everySection(sections: readonly Section[]): Iterable<Section> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.sections);
  }
}
