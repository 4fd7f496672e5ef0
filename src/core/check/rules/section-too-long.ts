import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { everySection } from '../../report/every-section.ts';
import type { Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionTooLong: ReportRule = {
  name: 'section-too-long',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section has more words than the council allows it.',
    why: 'Members read many reports for one meeting. A summary that goes on for pages hides what is asked of them.',
    remedy:
      'Shorten it, or move detail to another section or an appendix. The limit is `max_words` of the section in `council.yaml`; without one, any length will do.',
  },
  *check(report) {
    const limits = new Map(report.profile.sections.map(({ id, maxWords }) => [id, maxWords]));
    for (const section of everySection(report.sections)) {
      const limit = limits.get(section.id ?? '');
      if (limit === undefined) continue;
      const count = wordsIn(section);
      if (count <= limit) continue;
      const { heading, headingSpan: span } = section;
      yield { span, message: say('section-too-long', { heading, count, limit }) };
    }
  },
};

function wordsIn({ blocks, sections }: Section): number {
  const own = blocks.reduce((sum, { node }) => sum + wordsOf(node), 0);
  return sections.reduce((sum, section) => sum + wordsIn(section), own);
}

const counted = new WeakMap<Nodes, number>();

/** Counted once for as long as the node lives: an edit makes few new ones. */
function wordsOf(node: Nodes): number {
  let count = counted.get(node);
  if (count === undefined) counted.set(node, (count = node.type === 'html' ? 0 : spokenWords(node)));
  return count;
}

function spokenWords(node: Nodes): number {
  if ('children' in node && node.children.some((child) => 'children' in child)) {
    return node.children.reduce((sum, child) => sum + wordsOf(child), 0);
  }
  return toString(node).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
