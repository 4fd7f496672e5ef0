import type { Block, Section } from '../../report/report.ts';
import { implicationsOf } from '../../report/implications.ts';
import { sourceOf } from '../../report/source-of.ts';
import { spanOf } from '../../report/blocks.ts';
import { loose } from '../../loose.ts';
import { shift } from '../../span.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const implicationContradictsNil: ReportRule = {
  name: 'implication-contradicts-nil',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section says that there are no implications, and then sets one out.',
    why: 'Members who read the first words stop there. “Whilst there are no legal implications, we are required to …” tells them that nothing arises where a duty does. “No direct” or “no additional” implications are another matter, and are left alone.',
    remedy: 'Begin with what arises: “The Council must …, under section …”. Leave out that nothing does.',
  },
  *check(report) {
    for (const section of implicationsOf(report)) {
      for (const [index, block] of section.blocks.entries()) {
        const fault = faultIn(block, section.blocks[index + 1], section);
        if (fault) yield fault;
      }
    }
  },
};

/** "No legal implications", but not "no direct" or "no further" ones. */
const nil = loose(
  /\bno (?:(?!direct|additional|further|other|new|specific|particular|immediate|significant|major|material|adverse|negative|obvious|known|wider|apparent|substantive)[\w-]+,? (?:and |or )?){0,4}implications?\b/i,
);
const concedes = /\b(?:whilst|while|although|though)\b/i;
/** A "but" in the same sentence, or at the head of the next. */
const contrasts = loose(
  /^[^.!?]*?\b(?:but|however|although|though|whilst|while)\b|^[^.!?]*[.!?]\s+(?:but|however|nevertheless|nonetheless|it is important to note)\b/i,
);
const arises = loose(
  /\b(?:must|(?:is|are|be|been) (?:legally )?(?:required|obliged|liable)|requires?|(?:has|have|under) an? (?:\w+ ){0,3}(?:duty|obligation)|(?:statutory|legal) (?:duty|duties|obligations?))\b|£ ?\d[\d,.]*\d/i,
);
/** "However, a further report will be required": nothing arises from this one. */
const later = loose(/\b(?:further|future|separate|subsequent) (?:reports?|decisions?|approvals?)\b/i);
const twoSentences = /^(?:[^.!?]|[.!?](?!\s|$))*(?:[.!?]\s+(?:[^.!?]|[.!?](?!\s|$))*)?/;

function faultIn(block: Block, next: Block | undefined, { heading }: Section): Fault | undefined {
  const text = sourceOf(block);
  const found = nil.exec(text);
  if (!found) return undefined;
  const behind = found.index + found[0].length;
  const said = contradiction(text.slice(0, found.index), text.slice(behind), next ? sourceOf(next) : '');
  if (!said) return undefined;
  const end = Math.min(text.length, behind + said.end);
  const span = shift({ start: found.index, end }, spanOf(block.node).start);
  const args = { heading, nil: found[0].replace(/\s+/g, ' '), arises: said.words.replace(/\s+/g, ' ') };
  return { span: block.passage.place(span), message: say('implication-contradicts-nil', args) };
}

/** What arises all the same, and where it ends behind the words that nothing does. */
function contradiction(
  before: string,
  behind: string,
  next: string,
): { words: string; end: number } | undefined {
  const rest = `${behind}\n\n${next}`;
  const sentence = /[^.!?]*$/.exec(before)?.[0] ?? '';
  const from = concedes.test(sentence) ? 0 : contrasts.exec(rest)?.[0].length;
  if (from === undefined) return undefined;
  const behindContrast = twoSentences.exec(rest.slice(from))?.[0] ?? '';
  const said = later.test(behindContrast) ? undefined : arises.exec(behindContrast);
  return said ? { words: said[0], end: from + said.index + said[0].length } : undefined;
}
