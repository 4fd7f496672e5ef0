import { child, type Xml } from '../xml.ts';

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  /** From 1, where it is a heading's; 0 for the title of the document. */
  readonly heading: number | undefined;
  readonly numbering: NumberingPlace | undefined;
  readonly bold: boolean;
  /** As Word shows it, in small letters. */
  readonly name: string;
}

/** Which list, and how deep in it. */
export interface NumberingPlace {
  readonly list: string;
  readonly level: number;
}

/** The longest row of styles that each rest on the next. */
const LONGEST = 20;

/** The styles of a document by their ids. */
export function readStyles(styles: Xml | undefined): (id: string | undefined) => ParagraphStyle {
  const byId = new Map<string, Xml>();
  let standard: string | undefined;
  for (const style of styles?.children ?? []) {
    if (style.name !== 'style') continue;
    const id = style.attributes.get('styleId') ?? '';
    byId.set(id, style);
    if (style.attributes.get('type') === 'paragraph' && isOn(style.attributes.get('default'))) standard = id;
  }
  const made = new Map<string, ParagraphStyle>();
  return (typed) => {
    const id = typed ?? standard ?? '';
    let style = made.get(id);
    if (!style) made.set(id, (style = styleFrom(rowOf(id, byId))));
    return style;
  };
}

/** A style and those that it rests on, its own first. */
function rowOf(id: string, byId: ReadonlyMap<string, Xml>): Xml[] {
  const row: Xml[] = [];
  for (let style = byId.get(id); style && row.length < LONGEST;) {
    row.push(style);
    style = byId.get(valueOf(child(style, 'basedOn')) ?? '');
  }
  return row;
}

function styleFrom(row: readonly Xml[]): ParagraphStyle {
  const numbered = row.map((style) => numberingIn(child(style, 'pPr')));
  const list = numbered.find((place) => place?.list !== undefined)?.list;
  const level = numbered.find((place) => place?.level !== undefined)?.level;
  const bold = row.map((style) => child(child(style, 'rPr'), 'b')).find((each) => each !== undefined);
  return {
    heading: row.map(headingOf).find((level) => level !== undefined),
    numbering: list === undefined ? undefined : { list, level: level ?? 0 },
    bold: bold !== undefined && isOn(valueOf(bold)),
    name: (valueOf(child(row[0], 'name')) ?? '').toLowerCase(),
  };
}

function headingOf(style: Xml): number | undefined {
  const name = (valueOf(child(style, 'name')) ?? '').toLowerCase();
  if (name === 'title') return 0;
  const named = /^heading (\d)$/.exec(name)?.[1];
  return named === undefined ? outlineLevel(child(style, 'pPr')) : Number(named);
}

/** From 1; undefined for ordinary text. */
export function outlineLevel(properties: Xml | undefined): number | undefined {
  const level = Number(valueOf(child(properties, 'outlineLvl')) ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** The list named among the properties of a paragraph, and the level, as far as they are said. */
export function numberingIn(
  properties: Xml | undefined,
): { readonly list: string | undefined; readonly level: number | undefined } | undefined {
  const numbering = child(properties, 'numPr');
  if (!numbering) return undefined;
  const level = valueOf(child(numbering, 'ilvl'));
  return { list: valueOf(child(numbering, 'numId')), level: level === undefined ? undefined : Number(level) };
}

export const valueOf = (element: Xml | undefined): string | undefined => element?.attributes.get('val');

/** A property that is there without a value is on. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/.test(value ?? '1');
