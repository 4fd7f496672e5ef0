import type { Span } from '../span.ts';
import type { Block, Labelled, Section } from './report.ts';

/** A paragraph or heading that a reference can point to once it has a label. */
export interface Target {
  readonly kind: Labelled['kind'];
  readonly number: string | undefined;
  readonly label: string | undefined;
  /** The paragraph or heading in the file. */
  readonly span: Span;
  /** The section it stands in, or heads. */
  readonly section: Section;
  /** Undefined where the section's own heading is the target. */
  readonly block: Block | undefined;
}

/** Every paragraph and heading of these sections, in the order they are published. */
export function* targetsIn(sections: readonly Section[]): Iterable<Target> {
  for (const section of sections) {
    const { number, label, headingSpan, covers, blocks } = section;
    if (section.heading !== '')
      yield { kind: 'section', number, label, span: headingSpan, section, block: undefined };
    const kind = covers.includes('recommendations') ? 'recommendation' : 'paragraph';
    for (const block of blocks) {
      if (block.node.type !== 'paragraph' && block.node.type !== 'heading') continue;
      yield { kind, number: block.number, label: block.label, span: block.span, section, block };
    }
    yield* targetsIn(section.sections);
  }
}
