import { nothing, ooxml, type Ooxml } from './ooxml.ts';

/** How words stand out. */
export interface RunLook {
  /** A character style. */
  readonly style?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly raised?: boolean | undefined;
  readonly fixed?: boolean | undefined;
}

/** Words in one look; line ends within them are kept where `lines` says so. */
export function run(text: string, look: RunLook = {}): Ooxml {
  return text === '' ? nothing : runOf(ooxml`<w:t xml:space="preserve">${text}</w:t>`, look);
}

/** Anything that stands in a line, such as a tab or a picture. */
export function runOf(content: Ooxml, look: RunLook = {}): Ooxml {
  return ooxml`<w:r>${runProperties(look)}${content}</w:r>`;
}

export const tab = runOf(ooxml`<w:tab/>`);

export const lineBreak = runOf(ooxml`<w:br/>`);

/** A field: what it shows until Word works it out anew. */
export function field(instruction: string, shown: string, look: RunLook = {}): Ooxml {
  const mark = (type: string) => runOf(ooxml`<w:fldChar w:fldCharType="${type}"/>`, look);
  const code = runOf(ooxml`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`, look);
  return ooxml`${mark('begin')}${code}${mark('separate')}${run(shown, look)}${mark('end')}`;
}

/** In the order of ECMA-376, part 1, 17.3.2.28. */
function runProperties({ style, bold, italic, strike, raised, fixed }: RunLook): Ooxml {
  const parts: Ooxml[] = [];
  if (style !== undefined) parts.push(ooxml`<w:rStyle w:val="${style}"/>`);
  if (fixed) parts.push(ooxml`<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>`);
  if (bold) parts.push(ooxml`<w:b/><w:bCs/>`);
  if (italic) parts.push(ooxml`<w:i/><w:iCs/>`);
  if (strike) parts.push(ooxml`<w:strike/>`);
  if (raised) parts.push(ooxml`<w:vertAlign w:val="superscript"/>`);
  return parts.length === 0 ? nothing : ooxml`<w:rPr>${parts}</w:rPr>`;
}
