import { isExclusion } from '../../../agenda/exclusion.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import { exemptionIn } from '../exempt-lines.ts';
import type { Findings } from '../findings.ts';

/** What of an item in minutes is exempt. */
export interface ItemExemption {
  /** The paragraphs of the Schedule under which all of its text is; undefined where that is not certain. */
  readonly paragraphs: readonly string[] | undefined;
  /** Its text, without the line that names them where they are known. */
  readonly open: readonly SourceBlock[];
}

/**
 * Whether what was said under an item is exempt: it stands in the private part of the minutes and says under which
 * paragraphs. What only looks exempt is listed, because nobody but the council can say what of it is.
 *
 * @param isPrivate whether the item stands in the part that the public does not see
 */
export function exemptionOf(
  title: string,
  blocks: readonly SourceBlock[],
  isPrivate: boolean,
  findings: Findings,
): ItemExemption {
  const none: ItemExemption = { paragraphs: undefined, open: blocks };
  if (isExclusion({ title, description: undefined })) return none;
  const inTitle = exemptionIn(title);
  const marks = blocks.filter(saysAllIsExempt);
  const named = [inTitle, ...marks.map((block) => exemptionIn(wordsOfBlock(block)))];
  const paragraphs = [...new Set(named.flatMap((each) => each?.paragraphs ?? []))];
  if (isPrivate && paragraphs.length > 0) {
    for (const mark of marks) findings.replaced({ id: 'import-exempt-mark', args: {} }, wordsOfBlock(mark));
    return { paragraphs, open: blocks.filter((block) => !marks.includes(block)) };
  }
  if (isPrivate || inTitle?.classification === 'exempt' || marks.length > 0)
    findings.unsure({ id: 'import-exempt-items', args: {} }, title);
  return none;
}

/** Whether a line does nothing but say that all of the item is exempt. */
function saysAllIsExempt(block: SourceBlock): boolean {
  if (block.kind !== 'paragraph' || block.marker) return false;
  const words = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
  return OPENS.test(words) && exemptionIn(words)?.classification === 'exempt';
}

const OPENS =
  /^[([*]*(?:(?:this|the) (?:item|report|minute|matter) (?:is|was|contains|contained) )?(?:not for publication|exempt|confidential|restricted)\b/i;
