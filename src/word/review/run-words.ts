import type { Xml } from '../xml.ts';

/** The words that something in a run stands for; empty for what is no words, such as a picture. */
export function wordsOf({ name, text, attributes }: Xml): string {
  switch (name) {
    case 't':
    case 'delText':
      return text;
    case 'tab':
    case 'ptab':
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(attributes.get('char'));
    default:
      return '';
  }
}

/** A field is code, then its result: “REF label”, then “4.2”. How many codes are open once `element` has been read. */
export function fieldStep({ name, attributes }: Xml, open: number): number {
  if (name !== 'fldChar') return open;
  const type = attributes.get('fldCharType');
  if (type === 'begin') return open + 1;
  return type === 'separate' ? Math.max(0, open - 1) : open;
}

/** Symbol fonts keep their characters in the private area, where only the low byte says which one is meant. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!Number.isFinite(point)) return '';
  return point >= 0xf000 && point <= 0xf0ff ? '•' : String.fromCodePoint(point);
}
