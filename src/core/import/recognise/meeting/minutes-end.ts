import type { SourceBlock } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';
import { type Gathered, set } from '../gathered.ts';

const ENDED =
  /^(?:(?:there being no (?:further|other) business,? )?(?:the )?(?:chair(?:man|person)? (?:declared|closed) )?(?:the )?meeting )(?:was )?(?:ended|closed|concluded|finished|rose|terminated)?(?: at)? ?(\d{1,2}[.:]?\d{0,2}\s*(?:[ap]\.?m\.?|hours)?)\.?$/i;
const SIGNATURE =
  /^(?:chair(?:man|person|woman)?|convener|mayor|signed(?: by the chair(?:man)?)?|dated?)\b[\s.…_:,-]*(?:(?:chair(?:man|person)?|dated?|signed)[\s.…_:,-]*|this day of[\s.…_:,-]*)*$/i;

/** The last blocks of minutes without when the meeting ended, which is a detail, and without the lines for a signature. */
export function withoutEnd(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  findings: Findings,
): SourceBlock[] {
  const kept = [...blocks];
  for (let last = kept.at(-1); last?.kind === 'paragraph' && !last.marker; last = kept.at(-1)) {
    const said = wordsOfBlock(last).replace(/\s+/g, ' ').trim();
    const ended = ENDED.exec(said)?.[1];
    if (ended !== undefined) {
      if (!set(fields, 'ended', ended.replace(/(?<=[ap]m)\.$/i, '').trim())) break;
      findings.replaced({ id: 'import-labels', args: {} }, said);
    } else if (said === '' || SIGNATURE.test(said)) {
      findings.leftOut({ id: 'import-signature', args: {} }, said);
    } else break;
    kept.pop();
  }
  return kept;
}
