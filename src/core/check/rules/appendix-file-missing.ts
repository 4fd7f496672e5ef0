import { valueAt } from '../../parse/front-matter/tree.ts';
import type { Message } from '../../messages.ts';
import { lookFor } from '../look-for.ts';
import { say } from '../say.ts';
import type { CheckContext, ReportRule } from '../rule.ts';

export const appendixFileMissing: ReportRule = {
  name: 'appendix-file-missing',
  of: 'report',
  needsFiles: true,
  severity: 'error',
  page: {
    fault: 'The file of an appendix is not where the report says it is.',
    why: 'The report would be published without it.',
    remedy:
      'Give the path from the report’s own folder, `appendices/a.pdf`, to a file in the folder that you have open. An address on the web belongs among the background papers.',
  },
  *check({ details }, context) {
    const appendices = valueAt(details, 'appendices');
    for (const item of appendices?.kind === 'list' ? appendices.items : []) {
      const file = valueAt(item, 'file');
      if (file?.kind !== 'text' || file.text.trim() === '') continue;
      const message = faultOf(file.text.trim(), context);
      if (message) yield { span: file.span, message };
    }
  },
};

function faultOf(path: string, context: CheckContext): Message | undefined {
  switch (lookFor(path, context)) {
    case 'address':
      return say('appendix-file-address', {});
    case 'outside':
      return say('appendix-file-outside', { file: path });
    case 'missing':
      return say('appendix-file-missing', { file: path });
    default:
      return undefined;
  }
}
