import type { Page } from '../../../../src/core/render/page.ts';
import { elementsIn, hasClass, isElement, wordsIn } from '../../../../src/word/write/page-tree.ts';
import { type Element, readPage } from '../../../../src/word/write/read-page.ts';

/** Every number and every marker that a page shows, in order, but for those of its notes and its contents. */
export function pageNumbers({ parts }: Page): readonly string[] {
  return parts.flatMap(({ html }) => readPage(html).filter(isElement).flatMap(ofPart));
}

function ofPart(part: Element): readonly string[] {
  if (['note', 'contents', 'clearance'].some((name) => hasClass(part, name))) return [];
  if (hasClass(part, 'gap')) return beginnings(part.attributes.get('data-numbers')?.split(' ') ?? []);
  return within(part);
}

function within(element: Element): readonly string[] {
  if (element.name === 'span' && hasClass(element, 'number')) return [wordsIn(element)];
  if (element.name !== 'ol') return elementsIn(element).flatMap(within);
  const first = Number(element.attributes.get('start') ?? 1);
  return elementsIn(element).flatMap((item, index) => {
    const marker = elementsIn(item).find((each) => hasClass(each, 'marker'));
    return [marker ? wordsIn(marker) : `${first + index}.`, ...elementsIn(item).flatMap(within)];
  });
}

/** Of numbers that are left out, those that a line of Word begins with: each heading's, and the first below each. */
function beginnings(numbers: readonly string[]): readonly string[] {
  const isOfHeading = (number: string) =>
    /^[A-Z]+$/.test(number) || (/^\d+$/.test(number) && numbers.some((each) => each.includes('.')));
  return numbers.filter(
    (number, index) => index === 0 || isOfHeading(number) || isOfHeading(numbers[index - 1] ?? ''),
  );
}
