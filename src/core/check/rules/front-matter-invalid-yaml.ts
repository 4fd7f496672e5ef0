import type { FrontMatterFault } from '../../parse/front-matter/tree.ts';
import { say } from '../say.ts';
import type { Fault, PaperRule } from '../rule.ts';
import type { Message } from '../../messages.ts';

export const frontMatterInvalidYaml: PaperRule = {
  name: 'front-matter-invalid-yaml',
  of: 'paper',
  severity: 'error',
  page: {
    fault: 'A line among the details at the top of the file cannot be read as it is typed.',
    why: 'The details are read by this and by other programs. Some characters mean something to them: a colon in the middle of a sentence, a quotation mark, a star or a bracket at its start, a tab before a line. The words are kept here, but another program may drop them.',
    remedy:
      'Put the words in quotation marks, or write them as a block behind `|`. The offered fix does it and keeps every word.',
  },
  *check({ frontMatter, text }) {
    for (const fault of frontMatter.faults) {
      if (fault.kind === 'bent') yield bent(fault);
      if (fault.kind === 'unreadable') {
        const words = text.slice(fault.span.start, fault.span.end);
        yield { span: fault.span, message: cause(fault.detail, words) };
      }
    }
  },
};

function bent({ span, detail, repair }: FrontMatterFault): Fault {
  const message = say(detail === ':' ? 'front-matter-bent-colon' : 'front-matter-bent', {
    character: detail,
  });
  return {
    span,
    message,
    fixes: repair ? [{ title: say('front-matter-quote-fix', {}), edits: [repair] }] : [],
  };
}

function cause(detail: string, words: string): Message {
  switch (detail) {
    case 'repeated':
      return say('front-matter-repeated', { field: words });
    case 'tab':
      return say('front-matter-tab', {});
    case 'indent':
      return say('front-matter-indent', {});
    case 'no-colon':
      return say('front-matter-no-colon', {});
    case 'no-fields':
      return say('front-matter-no-fields', {});
    case 'too-large':
      return say('front-matter-too-large', {});
    case 'too-deep':
      return say('front-matter-too-deep', {});
    default:
      return say('front-matter-unreadable', {});
  }
}
