import { words } from '../../../core/messages.ts';
import type { Refusal } from '../../open-package.ts';

/** Why a council's template is not used, in a sentence. */
export function templateRefusal(refusal: Refusal | 'macros' | 'strict'): string {
  switch (refusal) {
    case 'macros':
      return words({ id: 'word-template-macros', args: {} });
    case 'encrypted':
      return words({ id: 'word-template-encrypted', args: {} });
    case 'strict':
      return words({ id: 'word-template-strict', args: {} });
    case 'damaged':
      return words({ id: 'word-template-damaged', args: {} });
    case 'too-large':
    case 'unpacks-too-large':
      return words({ id: 'word-template-too-large', args: {} });
    default:
      return words({ id: 'word-template-no-word', args: {} });
  }
}
