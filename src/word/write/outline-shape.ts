import type { OutlineShape } from './numbering/outline-numbers.ts';
import { childOfClass, hasClass, wordsIn } from './page-tree.ts';
import type { Element } from './read-page.ts';

/** The number that a part of the page shows before its words. */
export function numberOf(part: Element): string | undefined {
  const number = childOfClass(part, 'number');
  return number && wordsIn(number);
}

/** How a paper is numbered, told from the parts of its page that show a number; `restarts` where that says so. */
export function outlineShape(parts: readonly Element[], restarts: boolean): OutlineShape {
  let heading: OutlineShape['heading'];
  let paragraph: OutlineShape['paragraph'];
  let below = 0;
  let begun = 0;
  for (const part of parts) {
    const isHeading = hasClass(part, 'heading');
    if (isHeading) below++;
    const number = hasClass(part, 'note') ? undefined : numberOf(part);
    if (number === undefined) continue;
    if (isHeading)
      heading ??= /^\d+$/.test(number) ? 'decimal' : /^[A-Z]+$/.test(number) ? 'upperLetter' : undefined;
    else if (/^\d+\.\d+$/.test(number)) paragraph ??= 'dotted';
    else if (/^[A-Z]+\d+$/.test(number)) paragraph ??= 'lettered';
    else if (/^\d+$/.test(number)) {
      paragraph ??= 'plain';
      if (number === '1' && below > 0) begun++;
    }
  }
  return { heading, paragraph, restarts: paragraph === 'plain' && (restarts || begun > 1) };
}
