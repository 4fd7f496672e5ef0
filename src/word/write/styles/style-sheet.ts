import { textWidth, type Look } from '../look.ts';
import type { StylePlaces } from '../number-writer.ts';
import { nothing, ooxml, type Ooxml } from '../ooxml.ts';
import { styleNames, type StyleIds, type StyleRole } from './roles.ts';
import { tableStyles } from './table-styles.ts';

/** How a style looks: `w:pPr` and `w:rPr` without what stands around them. */
interface StyleLook {
  readonly kind?: 'paragraph' | 'character';
  readonly based?: StyleRole;
  readonly next?: StyleRole;
  /** Paragraph properties before and behind the place of `w:numPr`, in their order. */
  readonly paragraph?: Ooxml;
  readonly spacing?: Ooxml;
  readonly run?: Ooxml;
  readonly outline?: number;
  /** Whether Word offers it in its gallery. */
  readonly offered?: boolean;
}

const INK = '1D2126';
const QUIET = '4B525A';
const CAUTION = '8A3C00';

/** What all of a document begins with: its font, its size, its language. */
export function documentDefaults({ font, size }: Look): Ooxml {
  const fonts = ooxml`<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  return ooxml`<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${INK}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="140" w:after="140" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}

/** The styles of these roles. */
export function stylesXml(
  roles: readonly StyleRole[],
  ids: StyleIds,
  look: Look,
  places: StylePlaces,
): readonly Ooxml[] {
  const looks = styleLooks(look);
  const tables = tableStyles(look);
  return roles.map((role) => {
    if (role === 'table' || role === 'fields') {
      return ooxml`<w:style w:type="table" w:customStyle="1" w:styleId="${ids[role]}"><w:name w:val="${styleNames[role]}"/><w:uiPriority w:val="99"/>${tables[role]}</w:style>`;
    }
    return styleXml(role, looks[role], ids, places);
  });
}

function styleXml(role: StyleRole, look: StyleLook, ids: StyleIds, places: StylePlaces): Ooxml {
  const { kind = 'paragraph', based, next, paragraph, spacing, run, outline, offered } = look;
  const id = ids[role];
  const place = places.get(id);
  const isOwn = styleNames[role] !== styleNames[role].toLowerCase() && !builtIn.has(role);
  const numbered = place
    ? ooxml`<w:numPr>${place.level > 0 ? ooxml`<w:ilvl w:val="${place.level}"/>` : nothing}<w:numId w:val="${place.num}"/></w:numPr>`
    : nothing;
  const level = outline === undefined ? nothing : ooxml`<w:outlineLvl w:val="${outline}"/>`;
  const properties =
    kind === 'character'
      ? nothing
      : ooxml`<w:pPr>${paragraph ?? nothing}${numbered}${spacing ?? nothing}${level}</w:pPr>`;
  const head = ooxml`<w:style w:type="${kind}"${role === 'body' ? ooxml` w:default="1"` : nothing}${isOwn ? ooxml` w:customStyle="1"` : nothing} w:styleId="${id}"><w:name w:val="${styleNames[role]}"/>`;
  const basedOn = based ? ooxml`<w:basedOn w:val="${ids[based]}"/>` : nothing;
  const following = next ? ooxml`<w:next w:val="${ids[next]}"/>` : nothing;
  const gallery = offered ? ooxml`<w:qFormat/>` : nothing;
  return ooxml`${head}${basedOn}${following}${gallery}${properties}${run ? ooxml`<w:rPr>${run}</w:rPr>` : nothing}</w:style>`;
}

/** Those of Word's own. */
const builtIn: ReadonlySet<StyleRole> = new Set(['body', 'title', 'list', 'quote', 'link']);

const space = (before: number, after: number) => ooxml`<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number) => ooxml`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = ooxml`<w:b/><w:bCs/>`;
const italic = ooxml`<w:i/><w:iCs/>`;
const colour = (value: string) => ooxml`<w:color w:val="${value}"/>`;
const keep = ooxml`<w:keepNext/><w:keepLines/>`;
const line = (side: string, value: string, points: number) =>
  ooxml`<w:${{ xml: side }} w:val="single" w:sz="${points * 8}" w:space="${side === 'left' || side === 'right' ? 6 : 5}" w:color="${value}"/>`;

function styleLooks(look: Look): Readonly<Record<Exclude<StyleRole, 'table' | 'fields'>, StyleLook>> {
  const { colour: accent, size: text } = look;
  const heading = (level: number, halfPoints: number, before: number, tint: string): StyleLook => ({
    based: 'body',
    next: 'body',
    paragraph: keep,
    spacing: space(before, level === 1 ? 120 : 100),
    run: ooxml`${bold}${colour(tint)}${size(halfPoints)}`,
    outline: level - 1,
    offered: true,
  });
  const right = ooxml`<w:tabs><w:tab w:val="right" w:pos="${textWidth(look)}"/></w:tabs>`;
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => line(side, CAUTION, 1));
  return {
    body: { offered: true },
    title: {
      based: 'body',
      next: 'body',
      paragraph: keep,
      spacing: space(0, 200),
      run: ooxml`${bold}${colour(INK)}${size(text + 16)}`,
      offered: true,
    },
    heading1: heading(1, text + 6, 320, accent),
    heading2: heading(2, text + 3, 240, accent),
    heading3: heading(3, text + 1, 220, INK),
    heading4: heading(4, text, 200, INK),
    heading5: heading(5, text, 200, QUIET),
    heading6: heading(6, text, 200, QUIET),
    numbered: { based: 'body', offered: true },
    list: { based: 'body', spacing: space(0, 80), offered: true },
    quote: { based: 'body', run: italic, offered: true },
    code: {
      based: 'body',
      run: ooxml`<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>${colour(QUIET)}`,
    },
    caption: {
      based: 'body',
      next: 'body',
      paragraph: keep,
      spacing: space(160, 80),
      run: ooxml`${bold}${colour(QUIET)}${size(text - 1)}`,
    },
    council: {
      based: 'body',
      paragraph: ooxml`<w:keepNext/><w:pBdr>${line('bottom', accent, 2)}</w:pBdr>`,
      spacing: space(0, 240),
      run: ooxml`${bold}${colour(accent)}${size(text + 3)}`,
    },
    kind: { based: 'body', paragraph: keep, spacing: space(0, 60), run: ooxml`${colour(QUIET)}` },
    introduction: { based: 'body', run: italic },
    recommendation: { based: 'body', spacing: space(0, 120), offered: true },
    resolution: { based: 'body', spacing: space(0, 120), offered: true },
    banner: {
      based: 'body',
      paragraph: ooxml`<w:pBdr>${sides}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF4EA"/>`,
      spacing: ooxml`<w:spacing w:before="60" w:after="160"/><w:ind w:left="142" w:right="142"/>`,
    },
    exempt: {
      based: 'body',
      paragraph: ooxml`<w:keepNext/>`,
      spacing: space(60, 80),
      run: ooxml`${colour(CAUTION)}`,
    },
    withheld: { based: 'body', run: ooxml`${italic}${colour(QUIET)}` },
    contents: { based: 'body', spacing: space(0, 60) },
    label: {
      based: 'body',
      paragraph: ooxml`<w:keepNext/>`,
      spacing: space(40, 40),
      run: ooxml`${bold}${colour(accent)}`,
    },
    header: {
      based: 'body',
      paragraph: right,
      spacing: space(0, 0),
      run: ooxml`${colour(QUIET)}${size(text - 5)}`,
    },
    footer: {
      based: 'body',
      paragraph: right,
      spacing: space(0, 0),
      run: ooxml`${colour(QUIET)}${size(text - 5)}`,
    },
    note: {
      based: 'body',
      spacing: ooxml`<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>`,
      run: size(text - 4),
    },
    noteReference: { kind: 'character', run: ooxml`<w:vertAlign w:val="superscript"/>` },
    link: { kind: 'character', run: ooxml`${colour('0B5A8A')}<w:u w:val="single"/>` },
  };
}
