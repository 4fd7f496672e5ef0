import type { Nodes } from 'mdast';
import { exemptInformation } from '../law/exempt-information.ts';
import { entry, textAt, valueAt, type Entry, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import type { Nation } from '../profile/profile.ts';
import { spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import type { Span } from '../span.ts';
import { passagesOf } from './passages.ts';

/** A paragraph of the law on exempt information, as a paper names it. */
export interface NamedParagraph {
  /** "3", "18A". */
  readonly number: string;
  /** In the file. */
  readonly span: Span;
}

/** Something that is not for publication, and the paragraphs under which. */
export interface ExemptPart {
  readonly paragraphs: readonly NamedParagraph[];
  /** Where it is shown that something is amiss with it. */
  readonly span: Span;
}

/** An exempt appendix, with its own statement of the public interest where it has one. */
export interface ExemptAppendix extends ExemptPart {
  readonly publicInterest: Value | undefined;
}

/** The paragraphs that a field names: `["3", "5"]`, `3 and 5`, `Paragraph 3 of Part 1 of Schedule 12A`. */
export function paragraphsNamed(value: Value | undefined): NamedParagraph[] {
  if (value?.kind === 'list') return value.items.flatMap(paragraphsNamed);
  if (value?.kind !== 'text') return [];
  return numbersIn(value.text).map((number) => ({ number, span: value.span }));
}

/** The numbers before "of Part 1 of Schedule 12A": those of the paragraphs. */
function numbersIn(text: string): string[] {
  return text.split(/\b(?:of|in|to|under)\b/i)[0]?.match(/\d+[A-Za-z]?/g) ?? [];
}

const passagesIn = ofPiece((piece): readonly ExemptPart[] => {
  const found: ExemptPart[] = [];
  if (!piece.text.includes(':::')) return found;
  const gather = (node: Nodes): void => {
    if (isExempt(node)) {
      const { start, end } = spanOf(node);
      const [opening = ''] = piece.text.slice(start, end).split(/[\r\n]/, 1);
      const attribute = /paragraphs\s*=\s*["']?([^"'}]*)/.exec(opening);
      const at =
        start + (attribute ? attribute.index + attribute[0].length - (attribute[1]?.length ?? 0) : 0);
      const typed = attribute?.[1] ?? '';
      const paragraphs = numbersIn(typed).map((number) => {
        const from = at + typed.indexOf(number);
        return { number, span: { start: from, end: from + number.length } };
      });
      found.push({ paragraphs, span: { start, end: start + opening.length } });
    }
    if ('children' in node) node.children.forEach(gather);
  };
  piece.nodes.forEach(gather);
  return found;
});

/** The `:::exempt` passages of a paper, in the body and in its fields. */
export function exemptPassages(paper: Paper): ExemptPart[] {
  if (!paper.text.includes(':::')) return [];
  return passagesOf(paper).flatMap(({ piece, place }) =>
    passagesIn(piece).map(({ paragraphs, span }) => ({
      paragraphs: paragraphs.map((each) => ({ ...each, span: place(each.span) })),
      span: place(span),
    })),
  );
}

/** The appendices that a report marks as exempt. */
export function exemptAppendices(details: MapValue): ExemptAppendix[] {
  const listed = valueAt(details, 'appendices');
  return (listed?.kind === 'list' ? listed.items : []).flatMap((item) => {
    const exempt = item.kind === 'map' ? entry(item, 'exempt') : undefined;
    if (!exempt || exempt.value.kind === 'text') return [];
    return {
      paragraphs: paragraphsNamed(valueAt(exempt.value, 'paragraphs')),
      span: exempt.keySpan,
      publicInterest: valueAt(exempt.value, 'public_interest'),
    };
  });
}

/** The field that marks a whole report, or part of it, as exempt. */
export function exemptClassification(details: MapValue): Entry | undefined {
  const said = textAt(details, 'classification');
  return said === 'exempt' || said === 'part_exempt' ? entry(details, 'classification') : undefined;
}

/** Whether the nation's law has a paragraph of that number. */
export function hasParagraph(nation: Nation, number: string): boolean {
  return Object.hasOwn(exemptInformation[nation].paragraphs, number.toUpperCase());
}
