import type { Element } from 'hast';
import { type Marker, markerOf } from '../marker.ts';
import { attribute, isElement, styleOf, textOf } from './element.ts';

const COUNTED: Readonly<Record<string, string>> = {
  a: 'a',
  A: 'A',
  i: 'i',
  I: 'I',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** What a list counts in: one of `1`, `a`, `A`, `i` and `I`. */
export const countingOf = (list: Element): string =>
  COUNTED[attribute(list, 'type')] ?? COUNTED[styleOf(list, 'list-style-type')] ?? '1';

/** How deep Google Docs says that a list stands: it writes the lists within others one behind the other. */
export function writtenDepth(list: Element): number | undefined {
  const level = /\blst-kix_\w+-(\d)\b/.exec(attribute(list, 'className'))?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * The marker that the page gives an item.
 *
 * @param counted what its list counts in
 * @param value   how far the list has counted, from 1
 */
export function itemMarker(list: Element, item: Element, counted: string, value: number): Marker {
  const text = list.tagName === 'ol' ? `${counting(counted, value)}.` : '•';
  const style = COUNTED[styleOf(item, 'list-style-type')];
  const after = styleOf(item, '--after') || '.';
  return markerFrom(
    style ? styleOf(item, '--before') + counting(style, value) + after : text,
    style ?? counted,
    value,
  );
}

/** The marker that a page of ours sets before an item itself, as it was typed: `(a)`. */
export function typedMarker({ children: [first] }: Element): Marker | undefined {
  const isMarker =
    first !== undefined && isElement(first, 'span') && attribute(first, 'className') === 'marker';
  return isMarker ? markerOf(textOf(first)) : undefined;
}

/** The marker that the page gives an item, its style as the list says it and not as its letters look. */
function markerFrom(text: string, counted: string, value: number): Marker {
  const style = ({ a: 'letter', A: 'LETTER', i: 'roman', I: 'ROMAN' } as const)[counted];
  if (style && text !== '•') return { text, style, value };
  return markerOf(text) ?? { text: '•', style: 'bullet', value: 0 };
}

function counting(sample: string, value: number): string {
  if (sample === '1') return String(value);
  const small = sample.toLowerCase() === 'a' ? lettersOf(value) : romanOf(value);
  return sample === sample.toLowerCase() ? small : small.toUpperCase();
}

const lettersOf = (value: number) =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26) || 1);

function romanOf(value: number): string {
  const tens = 'x'.repeat(Math.min(3, Math.floor(value / 10)));
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] ?? '');
}
