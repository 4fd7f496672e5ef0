import { dateAt, type DatedPaper, type TypedDate } from '../deadlines/dated-paper.ts';
import type { DueDate } from '../deadlines/due-date.ts';
import { noticeDue } from '../deadlines/notice.ts';
import { type Entry, entry } from '../parse/front-matter/tree.ts';
import { isBlank } from '../schema/plain.ts';

/** What a report of a key decision says of the notice that was given, and when that was due. */
export interface KeyDecisionNotice {
  /** The report's `key_decision`. */
  readonly field: Entry;
  readonly plan: { readonly due: DueDate; readonly given: TypedDate | undefined };
  /** Undefined where the report does not rely on the general exception. */
  readonly exception:
    { readonly field: Entry; readonly due: DueDate; readonly given: TypedDate | undefined } | undefined;
  readonly specialUrgency: boolean;
}

/** Undefined for a report that is not of a key decision, and where no law or council wants notice of one. */
export function keyDecisionNotice({ paper, profile, meeting }: DatedPaper): KeyDecisionNotice | undefined {
  const { root } = paper.frontMatter;
  const field = entry(root, 'key_decision');
  if (!field || meeting.keyDecision !== true) return undefined;
  const plan = noticeDue('key_decision', meeting, profile);
  const exception = noticeDue('general_exception', meeting, profile);
  if (!plan) return undefined;
  const relied = filled(entry(root, 'general_exception'));
  return {
    field,
    plan: { due: plan, given: dateAt(root, 'forward_plan', 'published') },
    exception: exception &&
      relied && { field: relied, due: exception, given: dateAt(root, 'general_exception', 'notice_date') },
    specialUrgency: filled(entry(root, 'special_urgency')) !== undefined,
  };
}

function filled(field: Entry | undefined): Entry | undefined {
  return field && !isBlank(field.value) ? field : undefined;
}
