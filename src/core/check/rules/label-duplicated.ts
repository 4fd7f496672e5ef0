import { labelMark } from '../../navigate/label-at.ts';
import { blocksOf } from '../../report/blocks.ts';
import { nameOf } from '../../report/name-of.ts';
import { targetsIn, type Target } from '../../report/targets.ts';
import { gathered } from '../gathered.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const labelDuplicated: ReportRule = {
  name: 'label-duplicated',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'Two paragraphs or headings have the same label.',
    why: 'Every reference to the label leads to the first of them. Whoever meant the second sends the reader to the wrong paragraph.',
    remedy: 'Give the second one a label of its own, and use it where that paragraph is meant.',
  },
  *check({ sections, paper, labels }) {
    const given = labelsIn(paper).reduce((count, { facts }) => count + facts.length, 0);
    if (given === labels.size) return;
    const first = new Map<string, Target>();
    for (const target of targetsIn(sections)) {
      const { label } = target;
      if (label === undefined) continue;
      const earlier = first.get(label);
      if (!earlier) first.set(label, target);
      else {
        const message =
          earlier.number === undefined
            ? say('label-duplicated', { label })
            : say('label-duplicated-of', { label, name: nameOf(earlier) });
        yield { span: labelMark(target, paper.text) ?? target.span, message };
      }
    }
  },
};

const labelsIn = gathered((piece) =>
  piece.text.includes('{#') ? blocksOf(piece).flatMap(({ label }) => label ?? []) : [],
);
