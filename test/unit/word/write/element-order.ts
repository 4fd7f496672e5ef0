import type { Xml } from '../../../../src/word/xml.ts';

/**
 * The order in which ECMA-376, part 1, has the children of some elements stand (its annex A gives it as sequences).
 * Word calls a file damaged that has them in another.
 */
const sequences: Readonly<Record<string, string>> = {
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  body: '* sectPr',
  docDefaults: 'rPrDefault pPrDefault',
  footnotePr: 'pos numFmt numStart numRestart footnote',
  hyperlink: '*',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  numPr: 'ilvl numId',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  p: 'pPr *',
  pBdr: 'top left bottom right between bar',
  pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
  r: 'rPr *',
  rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
    lang eastAsianLayout specVanish oMath`,
  sectPr: `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`,
  settings: `writeProtection view zoom removePersonalInformation mirrorMargins defaultTabStop
    characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol
    listSeparator`,
  style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    rsid pPr rPr tblPr trPr tcPr tblStylePr`,
  styles: 'docDefaults latentStyles style',
  tbl: 'tblPr tblGrid tr',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
  tblStylePr: 'pPr rPr tblPr trPr tcPr',
  tc: 'tcPr *',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tr: 'tblPrEx trPr tc',
};

const orders = new Map(
  Object.entries(sequences).map(([name, sequence]) => [name, sequence.trim().split(/\s+/)] as const),
);

/** Where children stand out of order, or where none of that name may stand, at any depth; nothing where all is well. */
export function outOfOrder(element: Xml, path = element.name): readonly string[] {
  const order = orders.get(element.name);
  const faults: string[] = [];
  let reached = 0;
  for (const { name } of element.children) {
    if (!order) break;
    const named = order.indexOf(name);
    const at = named === -1 ? order.indexOf('*') : named;
    // What stands for anything may come again and again, and so may what is named.
    if (at === -1) faults.push(`${path} may hold no ${name}`);
    else if (at < reached) faults.push(`${name} comes too late in ${path}`);
    else reached = at;
  }
  if (element.name === 'tc' && element.children.at(-1)?.name !== 'p')
    faults.push(`${path} ends with no paragraph`);
  return [...faults, ...element.children.flatMap((each) => outOfOrder(each, `${path}/${each.name}`))];
}
