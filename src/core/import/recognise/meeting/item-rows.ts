import type { PhrasingContent } from 'mdast';
import { markerOf } from '../../marker.ts';
import type { SourceBlock, SourceParagraph, SourceTable } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';

/**
 * Blocks without the tables that hold a meeting's items, a row each: "No. | Item", "Item | Subject | Report of | Page".
 * Of each row the title becomes a heading with the item's number, and the rest stands below it.
 */
export function withRowsApart(blocks: readonly SourceBlock[], findings?: Findings): SourceBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? (itemsOf(block, findings) ?? [block]) : [block],
  );
}

const NUMBER_LABEL = /^(?:(?:agenda )?(?:item|minute|rhif)?\s*(?:no|number|ref|#|eitem)?)\.?$/i;
const TITLE_LABEL =
  /^(?:(?:agenda )?(?:item|eitem|subject|title|business|matter|minute|details|discussion)s?)$/i;
const NUMBER = /^(?:[A-Z]{1,5}[ /.-]?)?\d{1,4}(?:[/.-]\d{1,4})*[A-Za-z]?[.):]?$/;

function itemsOf({ rows }: SourceTable, findings: Findings | undefined): SourceBlock[] | undefined {
  const [top = []] = rows;
  const labels = top.map((cell) => textOf(cell));
  const isLabelled =
    labels.length > 1 &&
    NUMBER_LABEL.test(labels[0] ?? '') &&
    labels.slice(1).some((label) => TITLE_LABEL.test(label));
  const items = isLabelled ? rows.slice(1) : rows;
  const numbered = items.filter(([number = []]) => NUMBER.test(textOf(number)));
  const least = isLabelled ? 1 : 3;
  if (
    numbered.length < least ||
    items.some(([number = []]) => !/^$/.test(textOf(number)) && !NUMBER.test(textOf(number)))
  )
    return undefined;
  if (numbered.some(([, title = []]) => title[0]?.kind !== 'paragraph' || textOf(title) === ''))
    return undefined;
  if (isLabelled) findings?.replaced({ id: 'import-labels', args: {} }, labels.join(' '));
  return items.flatMap((row) => itemOf(row, isLabelled ? labels : []));
}

function itemOf(
  [number = [], cell = [], ...others]: readonly (readonly SourceBlock[])[],
  [, , ...labels]: readonly string[],
): SourceBlock[] {
  const typed = textOf(number);
  const beside = others.flatMap((each, at) => besideOf(each, labels[at] ?? ''));
  const [first, ...rest] = cell;
  if (typed === '' || first?.kind !== 'paragraph') return [...cell, ...beside];
  const [title, ...lines] = linesOf(first);
  const marker = markerOf(typed) ?? { text: typed, style: 'number', value: 0 };
  const heading: SourceParagraph = { kind: 'paragraph', content: title ?? [], heading: 1, marker };
  return [
    heading,
    ...lines.map((content): SourceParagraph => ({ kind: 'paragraph', content })),
    ...rest,
    ...beside,
  ];
}

/** What a further column says of the item, with its label where that tells what it is. */
function besideOf(cell: readonly SourceBlock[], label: string): SourceBlock[] {
  const said = textOf(cell);
  if (said === '') return [];
  const before = /^pages?\b/i.test(label)
    ? `Pages ${said}`
    : /^(?:items?|time)?$/i.test(label)
      ? said
      : `${label}: ${said}`;
  return before === said ? [...cell] : [{ kind: 'paragraph', content: [{ type: 'text', value: before }] }];
}

/** A title, and what stands below it in the same paragraph. */
function linesOf({ content }: SourceParagraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => wordsOf(line).trim() !== '');
}

const textOf = (cell: readonly SourceBlock[]) => cell.map(wordsOfBlock).join(' ').replace(/\s+/g, ' ').trim();
