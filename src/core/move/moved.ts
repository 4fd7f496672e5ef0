import type { Message } from '../messages.ts';
import type { TextEdit } from '../text-edit.ts';

/** The edits that move a section, or why it stays where it is. */
export type Moved = { readonly edits: readonly TextEdit[] } | { readonly refused: Message };
