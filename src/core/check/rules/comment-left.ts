import { textAt } from '../../parse/front-matter/tree.ts';
import { commentsIn } from '../../report/blocks.ts';
import type { Span } from '../../span.ts';
import { gathered } from '../gathered.ts';
import { ignoreRemark } from '../ignore-remark.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';
import { withoutLines } from '../whole-lines.ts';

export const commentLeft: PaperRule = {
  name: 'comment-left',
  of: 'paper',
  severity: 'info',
  page: {
    fault: 'A comment is still in the text.',
    why: 'A comment is not published, but it goes with the file to whoever is sent it, and it may ask for something that nobody has done.',
    remedy:
      'Do what it asks and delete it. Guidance in a new report may stay until the report is submitted, and remarks that silence a check may stay for good.',
  },
  *check(paper) {
    const { text, frontMatter } = paper;
    const status = textAt(frontMatter.root, 'status') ?? 'draft';
    for (const { passage, facts } of commentsLeft(paper)) {
      for (const { span, guidance } of facts) {
        if (guidance && status === 'draft') continue;
        const comment = passage.place(span);
        // In a field whose way back to the file is not proven, the span is the whole field.
        const exact = text.startsWith('<!--', comment.start) && text.endsWith('-->', comment.end);
        const fixes = exact
          ? [{ title: say('comment-left-fix', {}), edits: [withoutLines(text, comment)] }]
          : [];
        const message = say(guidance ? 'comment-left-guidance' : 'comment-left', {});
        yield { span: comment, message, fixes };
      }
    }
  },
};

interface Comment {
  readonly span: Span;
  readonly guidance: boolean;
}

const commentsLeft = gathered((piece): readonly Comment[] =>
  nodesOf(piece)
    .html.flatMap(commentsIn)
    .flatMap(({ text, start }) => {
      const words = text.slice('<!--'.length, -'-->'.length);
      if (words.trim() === '' || ignoreRemark(text, start)) return [];
      const span = { start, end: start + text.length };
      return [{ span, guidance: /^\s*(?:guidance|to be recorded)\b/i.test(words) }];
    }),
);
