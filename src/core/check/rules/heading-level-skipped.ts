import type { Heading } from 'mdast';
import { ofPiece } from '../../parse/of-piece.ts';
import { blocksOf, isHeading, spanOf } from '../../report/blocks.ts';
import { shift, type Span } from '../../span.ts';
import { say } from '../say.ts';
import type { Fault, PaperRule } from '../rule.ts';

export const headingLevelSkipped: PaperRule = {
  name: 'heading-level-skipped',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'A sub-heading is more than one level below the heading above it.',
    why: 'People who use a screen reader move from heading to heading by their levels. Where one is left out they cannot tell what belongs to what (WCAG 2.2, 1.3.1; the Public Sector Bodies Accessibility Regulations 2018).',
    remedy:
      'Use `##` for a section, `###` for a heading within it, `####` within that. How large a heading looks is for the council’s template.',
  },
  *check({ body, text }) {
    let above = 1;
    for (const { piece, start } of body) {
      for (const { level, span, marks } of headingsOf(piece)) {
        if (level > above + 1) yield skipped(level, above, shift(span, start), marks, text);
        above = level;
      }
    }
  },
};

interface FoundHeading {
  readonly level: number;
  readonly span: Span;
  /** Written with `#`, not underlined. */
  readonly marks: boolean;
}

const headingsOf = ofPiece((piece): readonly FoundHeading[] =>
  blocksOf(piece)
    .filter(isHeading)
    .map(({ node, span }) => ({ level: levelOf(node), span, marks: piece.text[spanOf(node).start] === '#' })),
);

/** `#` and `##` both start a section. */
const levelOf = ({ depth }: Heading) => Math.max(2, depth);

function skipped(level: number, above: number, span: Span, marks: boolean, text: string): Fault {
  const right = '#'.repeat(above + 1);
  const typed = '#'.repeat(level);
  const { start } = span;
  const message =
    above === 1
      ? say('heading-level-skipped-first', { typed })
      : say('heading-level-skipped', { typed, right });
  const edit = { span: { start, end: start + level }, text: right };
  const fixes =
    marks && text.startsWith(typed, start)
      ? [{ title: say('fix-change', { meant: right }), edits: [edit] }]
      : [];
  return { span, message, fixes };
}
