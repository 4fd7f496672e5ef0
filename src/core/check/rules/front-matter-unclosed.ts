import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';

export const frontMatterUnclosed: PaperRule = {
  name: 'front-matter-unclosed',
  of: 'paper',
  severity: 'error',
  page: {
    fault: 'The details at the top of the file are opened with `---` but never closed.',
    why: 'Without the closing line nobody can tell where the details end and the report begins, so headings or paragraphs may be read as details or the other way round.',
    remedy: 'Put a line of three hyphens (`---`) behind the last of the details.',
  },
  *check({ frontMatter, text }) {
    const fault = frontMatter.faults.find(({ kind }) => kind === 'unclosed');
    if (!fault) return;
    const at = frontMatter.inner.end;
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const before = at > 0 && !/[\r\n]/.test(text[at - 1] ?? '') ? lineEnd : '';
    const behind = at < text.length && !/[\r\n]/.test(text[at] ?? '') ? lineEnd : '';
    yield {
      span: fault.span,
      message: say('front-matter-unclosed', {}),
      fixes: [
        {
          title: say('front-matter-unclosed-fix', {}),
          edits: [{ span: { start: at, end: at }, text: `${before}---${lineEnd}${behind}` }],
        },
      ],
    };
  },
};
