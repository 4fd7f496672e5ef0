import type { Appearance } from '../../core/profile/profile.ts';

/** Lengths of a page, in twentieths of a point. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** How a document looks where its template does not say. */
export interface Look {
  readonly page: PageSize;
  readonly font: string;
  /** In half points. */
  readonly size: number;
  /** `RRGGBB`. */
  readonly colour: string;
  /** How far numbered paragraphs stand in from their numbers, in twentieths of a point. */
  readonly hang: number;
}

/** Twentieths of a point in a centimetre. */
const CENTIMETRE = 1440 / 2.54;

/** A4. */
const A4 = { width: 11906, height: 16838 };

/** What a council says of its pages, with what is usual for what it leaves out. */
export function lookOf({ font, font_size: size, colour, margins }: Appearance): Look {
  return {
    page: { ...A4, margin: Math.round(Number(margins ?? 2.3) * CENTIMETRE) },
    font: font ?? 'Arial',
    size: Math.round(Number(size ?? 11.5) * 2),
    colour: (colour ?? '#0a4d68').slice(1).toUpperCase(),
    hang: Math.round(1.5 * CENTIMETRE),
  };
}

/** How wide lines of text are. */
export const textWidth = ({ page }: Pick<Look, 'page'>) => page.width - 2 * page.margin;
