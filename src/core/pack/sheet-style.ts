import type { AttachedFiles, SheetSize } from './attached.ts';

/** What is kept free on the sheet of a PDF's page, in points: its name stands above and the page number below. */
export const SHEET_MARGIN = { top: 54, bottom: 34, side: 34 } as const;

/** The class of a sheet of this size. */
export const sheetClass = (size: SheetSize) => `sheet-${across(size)}`;

/** The style that gives each PDF's pages sheets of their own size, whatever the size of the rest. */
export function sheetStyle(files: AttachedFiles): string {
  const sizes = new Map<string, SheetSize>();
  for (const file of files.values()) {
    if (file.kind === 'pdf') for (const size of file.sheets) sizes.set(sheetClass(size), size);
  }
  return Array.from(sizes, ([name, size]) => {
    const { width, height } = rounded(size);
    return `
.${name} { page: ${name}; }
@page ${name} {
  size: ${width}pt ${height}pt;
  margin: ${SHEET_MARGIN.side}pt;
  margin-bottom: ${SHEET_MARGIN.bottom}pt;
}
`;
  }).join('');
}

/** The sides of a sheet, in points: on a smaller one its name would not fit, and A0 is not larger. */
const [SHORTEST, LONGEST] = [300, 3400];

const rounded = ({ width, height }: SheetSize): SheetSize => ({
  width: side(width),
  height: side(height),
});

const side = (length: number) => Math.min(LONGEST, Math.max(SHORTEST, Math.round(length)));

function across(size: SheetSize): string {
  const { width, height } = rounded(size);
  return `${width}-${height}`;
}
