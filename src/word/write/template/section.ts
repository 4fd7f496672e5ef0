import { lookOf, type PageSize } from '../look.ts';

/** The last section's properties in a document's text, which hold for what stands at its end. */
export function lastSection(main: string): string | undefined {
  const start = main.lastIndexOf('<w:sectPr');
  const end = main.indexOf('</w:sectPr>', start);
  return start === -1 || end === -1 ? undefined : main.slice(start, end + '</w:sectPr>'.length);
}

/** The same, with footnotes that are counted anew in each section. */
export function restartingNotes(section: string): string {
  const bare = section.replace(/<w:footnotePr>[^]*?<\/w:footnotePr>|<w:footnotePr\/>/, '');
  const references = /^<w:sectPr[^>]*>(?:<w:(?:header|footer)Reference[^>]*\/>)*/.exec(bare)?.[0] ?? '';
  return `${references}<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>${bare.slice(references.length)}`;
}

/** The page that a section is laid out on. */
export function pageSize(section: string | undefined): PageSize {
  const usual = lookOf({}).page;
  const number = (element: string, attribute: string) =>
    Number(new RegExp(`<w:${element}[^>]*\\bw:${attribute}="(\\d+)"`).exec(section ?? '')?.[1] ?? NaN);
  const width = number('pgSz', 'w') || usual.width;
  const margins = number('pgMar', 'left') + number('pgMar', 'right');
  return {
    width,
    height: number('pgSz', 'h') || usual.height,
    margin: Math.round(margins / 2) || usual.margin,
  };
}
