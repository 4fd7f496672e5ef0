import { nearest } from '../../nearest.ts';
import { referencesIn, type Reference } from '../../navigate/references.ts';
import { spanOf } from '../../report/blocks.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { gathered } from '../gathered.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const referenceUnresolved: ReportRule = {
  name: 'reference-unresolved',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'A reference leads to a label, or a footnote, that the report does not have.',
    why: 'Where the paragraph’s number should stand, the published report says that nothing has this label.',
    remedy:
      'Correct the label, or write it at the end of the paragraph that is meant: `{#costs}`. A footnote is written on a line of its own: `[^1]: The note.`',
  },
  *check(report) {
    for (const reference of referencesIn(report.paper)) {
      if (!report.labels.has(reference.label)) yield unresolved(reference, report);
    }
    for (const { passage, facts } of notesWithoutText(report.paper)) {
      for (const { note, span } of facts) {
        yield { span: passage.place(span), message: say('reference-unresolved-note', { note }) };
      }
    }
  },
};

function unresolved({ label, span, labelSpan }: Reference, { labels }: Report): Fault {
  const meant = nearest(label, labels.keys());
  if (meant === undefined) return { span, message: say('reference-unresolved', { label }) };
  const fixes = labelSpan
    ? [{ title: say('fix-change', { meant }), edits: [{ span: labelSpan, text: meant }] }]
    : [];
  return { span, message: say('reference-unresolved-meant', { label, meant }), fixes };
}

/** `[^1]` is words, not a reference, where there is no note 1. */
const notesWithoutText = gathered((piece): readonly { readonly note: string; readonly span: Span }[] => {
  if (!piece.text.includes('[^')) return [];
  return nodesOf(piece).texts.flatMap((text) => {
    const { start, end } = spanOf(text);
    return [...piece.text.slice(start, end).matchAll(/(?<!\\)\[\^([\w-]+)\]/g)].map((match) => ({
      note: match[1] ?? '',
      span: { start: start + match.index, end: start + match.index + match[0].length },
    }));
  });
});
