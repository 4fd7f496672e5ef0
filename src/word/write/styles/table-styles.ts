import type { Look } from '../look.ts';
import { ooxml, type Ooxml } from '../ooxml.ts';

const margins = ooxml`<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>`;

const close = ooxml`<w:pPr><w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/></w:pPr>`;

const rules = (sides: readonly string[], colour: string) =>
  sides.map((side) => ooxml`<w:${{ xml: side }} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`);

/** The looks of tables: those of the officer, whose first row heads them, and the fields of a header. */
export function tableStyles({ colour }: Look): Readonly<Record<'table' | 'fields', Ooxml>> {
  return {
    table: ooxml`${close}<w:tblPr><w:tblBorders>${rules(['top', 'bottom', 'insideH'], 'B4BAC1')}</w:tblBorders>${margins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="${colour}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EFF3F6"/></w:tcPr></w:tblStylePr>`,
    fields: ooxml`${close}<w:tblPr><w:tblBorders>${rules(['top', 'bottom', 'insideH'], 'C9CED4')}</w:tblBorders>${margins}</w:tblPr>`,
  };
}
