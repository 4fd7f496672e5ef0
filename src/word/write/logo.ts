import type { Ooxml } from './ooxml.ts';
import { paragraph } from './paragraph.ts';
import { runOf } from './run.ts';
import type { Spot } from './writing.ts';

/** How large a logo may be, in twentieths of a point: six centimetres by two. */
const most = { width: 3402, height: 1134 };

/** The council's logo, above all else; nothing for a picture that Word does not show. */
export function writeLogo(source: string, council: string, { pictures, relations }: Spot): readonly Ooxml[] {
  const drawn = pictures.draw(source, council, most, relations);
  return drawn ? [paragraph({ keepNext: true }, runOf(drawn))] : [];
}
