import { check, type CheckedPaper } from '../check/check.ts';
import type { CheckContext } from '../check/rule.ts';
import { parse } from '../parse/parse.ts';
import type { Problem } from '../problem.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';

/**
 * The edits that put every field that must be given and is not there in its place, with its guidance: one after
 * another, as the officer would with the repairs of the problems, because one may change the place of the next.
 * Sections that the council has in the body are not among them.
 */
export function addMissingFields(checked: CheckedPaper, context: CheckContext): readonly TextEdit[] {
  const insertions: TextEdit[] = [];
  let now = checked;
  for (let next = nextInsertion(now); next; next = nextInsertion(now)) {
    insertions.push(next);
    const text = applyEdits(now.paper.text, [next]);
    const then = check(parse(text, now.paper), context);
    // What does not mend its problem would be inserted for ever.
    if (missingFields(then).length >= missingFields(now).length) break;
    now = then;
  }
  return ofOneText(insertions);
}

function nextInsertion(checked: CheckedPaper): TextEdit | undefined {
  return missingFields(checked)[0]?.fixes[0]?.edits[0];
}

/** The problems that say that a field is not there, each with one repair: to put it there. Mending one may show that its group lacks more. */
export function missingFields({ paper: { frontMatter }, problems }: CheckedPaper): readonly Problem[] {
  return problems.filter(({ rule, lacks, fixes: [fix] }) => {
    const [edit, ...others] = fix?.edits ?? [];
    const isLack = lacks === true || rule === 'section-missing';
    return isLack && edit !== undefined && others.length === 0 && edit.span.end <= frontMatter.inner.end;
  });
}

/** Insertions, each into the text that the one before it left, as insertions into the first text. */
function ofOneText(insertions: readonly TextEdit[]): TextEdit[] {
  const joined: { at: number; text: string }[] = [];
  for (const { span, text } of insertions) {
    let before = 0;
    const index = joined.findIndex((earlier) => {
      if (span.start <= earlier.at + before + earlier.text.length) return true;
      before += earlier.text.length;
      return false;
    });
    const earlier = joined[index];
    const inside = earlier ? span.start - earlier.at - before : -1;
    if (earlier && inside >= 0) {
      earlier.text = earlier.text.slice(0, inside) + text + earlier.text.slice(inside);
    } else {
      joined.splice(index === -1 ? joined.length : index, 0, { at: span.start - before, text });
    }
  }
  return joined.map(({ at, text }) => ({ span: { start: at, end: at }, text }));
}
