import type { Plain } from '../../schema/plain.ts';
import type { Gathered } from './gathered.ts';

/**
 * Marks the appendices as exempt that the reason for an exemption names, "Appendix 2 is exempt under paragraph 3", under
 * the paragraphs that it names.
 *
 * @param fields are changed
 */
export function markExemptAppendices(fields: Gathered): void {
  const listed = fields.get('appendices');
  const exempt = fields.get('exempt');
  if (fields.get('classification') !== 'part_exempt' || !(listed instanceof Array) || !isGroup(exempt))
    return;
  const { paragraphs, reason } = exempt;
  if (paragraphs === undefined || typeof reason !== 'string') return;
  const named = [
    ...reason.matchAll(
      /\bappendi(?:x|ces)\s+((?:[A-Z]|\d{1,2})(?:(?:,|\s+and|,\s+and|\s*&)?\s+(?:[A-Z]|\d{1,2})\b)*)/gi,
    ),
  ];
  const labels = new Set(named.flatMap(([, said = '']) => said.match(/\b(?:[A-Z]|\d{1,2})\b/g) ?? []));
  fields.set(
    'appendices',
    listed.map((appendix) => {
      const isNamed =
        isGroup(appendix) && typeof appendix['label'] === 'string' && labels.has(appendix['label']);
      return isNamed && !namesParagraphs(appendix['exempt'])
        ? { ...appendix, exempt: { paragraphs } }
        : appendix;
    }),
  );
}

/** Whether an appendix says itself why it is exempt, and not only that it is. */
const namesParagraphs = (exempt: Plain | undefined) =>
  isGroup(exempt) && exempt['paragraphs'] instanceof Array && exempt['paragraphs'].length > 0;

const isGroup = (value: Plain | undefined): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && !(value instanceof Array);
