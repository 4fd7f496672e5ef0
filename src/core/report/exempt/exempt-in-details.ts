import type { Message } from '../../messages.ts';
import { nearest } from '../../nearest.ts';
import { isEmpty, type Entry, type TextValue, type Value } from '../../parse/front-matter/tree.ts';
import type { Paper } from '../../parse/paper.ts';
import { prose as proseOf } from '../../parse/prose.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Field } from '../../schema/field.ts';
import { fieldsFor } from '../../schema/fields.ts';
import type { ExemptDoubt } from './exempt-doubts.ts';
import { asMeant, holdsExemptMark } from './exempt-mark.ts';
import { misreadIn } from './misread-exempt.ts';
import { isClassification, isWhollyExempt, saidBy } from './wholly-exempt.ts';

/** Where the details mean something to be exempt in a way that nothing reads, so that it would pass for open. */
export function doubtsInDetails(paper: Paper, profile: Profile): readonly ExemptDoubt[] {
  const { root } = paper.frontMatter;
  const known = paper.type && fieldsFor(paper.type, profile);
  const isWhole = paper.type === 'report' && isWhollyExempt(root);
  const doubts: ExemptDoubt[] = [];
  const doubt = ({ start, end }: Value['span'], message: Message): void => {
    doubts.push({ span: { start, end }, message });
  };

  const visit = (value: Value, path: readonly string[], field: Field | undefined): void => {
    if (value.kind === 'list') {
      for (const item of value.items) {
        if (path.join('.') === 'appendices' && isCalledExempt(item))
          doubt(item.span, { id: 'exempt-appendix-unmarked', args: {} });
        visit(item, path, field?.entry ?? field);
      }
    } else if (value.kind === 'map') {
      for (const each of value.entries) visitEntry(each, path, field);
    } else visitText(value, path);
  };

  const visitEntry = ({ key, keySpan, value }: Entry, path: readonly string[], owner: Field | undefined) => {
    const at = [...path, key].join('.');
    const field = owner?.fields.get(key) ?? owner?.others;
    if (paper.type === 'report' && path.length === 0 && isClassification(key)) {
      const isRead = value.kind === 'text' && saidBy(value.text) !== undefined;
      if (!isWhole && !isRead) doubt(value.span, { id: 'exempt-classification-unread', args: {} });
    } else if (/^(?:(?:appendices|items)\.)?exempt$/.test(at) && field) {
      if (isEmpty(value)) doubt(keySpan, { id: 'exempt-mark-empty', args: {} });
    } else if (!field && isMark(key) && !saysOpen(value)) {
      doubt(keySpan, { id: 'exempt-mark-unread', args: {} });
      return;
    }
    visit(value, [...path, key], field);
  };

  const visitText = (value: TextValue, path: readonly string[]): void => {
    const [, ...below] = paper.text.slice(value.span.start, value.span.end).split(/\r\n|\n|\r/);
    const isFieldWithin = below.some((line) => fieldWithin.test(line)) || within.test(value.text);
    const isElsewhere = alone.test(value.text.trim()) && !isClassification(path.at(-1) ?? '');
    if (isFieldWithin || isElsewhere) doubt(value.span, { id: 'exempt-mark-unread', args: {} });
    else if (paper.type === 'report' && prose.test(path.join('.'))) {
      const { piece, place } = proseOf(value, paper);
      for (const { span, message } of misreadIn(piece)) doubt(place(span), message);
    } else if (holdsExemptMark(value.text)) doubt(value.span, { id: 'exempt-block-misread', args: {} });
  };

  visit(root, [], known);
  return doubts;
}

/** Fields whose words are read as Markdown; any other prints as typed, where a passage cannot begin. */
const prose = /^(?:purpose|implications\.[^.]+|recommendations(?:\.text|\.parts)?)$/;

/** A field on a line that goes on with the words above it, because it is further in than the name of theirs. */
const fieldWithin = /^[\s-]*["']?(?:classification|exempt)["']?\s*[:：]/i;
const within = /\bclassification\s*[:=：]\s*\W?(?:part[ _-]?)?exempt\b/i;
const alone = /^(?:part[ _-]?)?(?:exempt|confidential|not for publication)$/i;

/** Whether a name that nothing reads is one for what is exempt, or was meant to be. */
function isMark(typed: string): boolean {
  const name = asMeant(typed);
  return (
    /exempt|confiden|classif|restricted|^private$|not.?for.?publication/i.test(name) ||
    nearest(name, ['classification', 'exempt']) !== undefined
  );
}

const saysOpen = (value: Value) =>
  value.kind === 'text' && (saidBy(value.text) === 'open' || /^(?:false|)$/i.test(value.text.trim()));

const called =
  /[(–—:-]\s*(?:exempt|confidential|restricted)\b|\b(?:exempt|confidential)\s+(?:appendix|annex|schedule|information|report|part|version)\b|\bnot for publication\b/i;
const filed = /(?:^|[\W_])(?:exempt|confidential)(?!.accommodation)(?:[\W_]|$)/i;

/** Whether an appendix that nothing marks is called exempt by its name or that of its file. */
function isCalledExempt(item: Value): boolean {
  if (item.kind === 'text') return called.test(item.text);
  if (item.kind === 'list' || item.entries.some(({ key }) => isMark(key))) return false;
  return item.entries.some(
    ({ key, value }) =>
      value.kind === 'text' &&
      ((/^(?:label|title)$/.test(key) && called.test(value.text)) ||
        (key === 'file' && filed.test(value.text))),
  );
}
