import type { Place } from './numbering/outline-numbers.ts';
import { nothing, ooxml, type Ooxml } from './ooxml.ts';

/** How a paragraph stands; what is left out is as its style says. Lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly style?: string | undefined;
  /** Where it counts; `none` takes off the number that its style would give it. */
  readonly number?: Place | 'none' | undefined;
  readonly left?: number | undefined;
  readonly hanging?: number | undefined;
  readonly keepNext?: boolean | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** Borders and background that its style does not give it: `w:pBdr` and `w:shd`, in that order. */
  readonly frame?: Ooxml | undefined;
  /** `w:tabs`. */
  readonly tabs?: Ooxml | undefined;
  /** `w:spacing`. */
  readonly spacing?: Ooxml | undefined;
}

/** A paragraph. Its properties stand in the order of ECMA-376, part 1, 17.3.1.26. */
export function paragraph(look: ParagraphLook, runs: Ooxml | readonly Ooxml[]): Ooxml {
  return ooxml`<w:p>${paragraphProperties(look)}${runs}</w:p>`;
}

/** The properties of a paragraph, or nothing where there are none. */
export function paragraphProperties(look: ParagraphLook): Ooxml {
  const { style, number, left, hanging, keepNext, align, frame, tabs, spacing } = look;
  const parts: Ooxml[] = [];
  if (style !== undefined) parts.push(ooxml`<w:pStyle w:val="${style}"/>`);
  if (keepNext) parts.push(ooxml`<w:keepNext/>`);
  if (number !== undefined) parts.push(numberProperties(number));
  if (frame) parts.push(frame);
  if (tabs) parts.push(tabs);
  if (spacing) parts.push(spacing);
  if (left !== undefined) parts.push(indent(left, hanging));
  if (align !== undefined) parts.push(ooxml`<w:jc w:val="${align}"/>`);
  return parts.length === 0 ? nothing : ooxml`<w:pPr>${parts}</w:pPr>`;
}

function numberProperties(number: Place | 'none'): Ooxml {
  return number === 'none'
    ? ooxml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`
    : ooxml`<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.num}"/></w:numPr>`;
}

function indent(left: number, hanging: number | undefined): Ooxml {
  return hanging === undefined
    ? ooxml`<w:ind w:left="${left}" w:firstLine="0"/>`
    : ooxml`<w:ind w:left="${left}" w:hanging="${hanging}"/>`;
}
