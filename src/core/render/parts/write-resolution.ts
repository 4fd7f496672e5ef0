import type { Minutes, Resolution } from '../../minutes/minutes.ts';
import type { PageWriter } from '../page-writer.ts';

/** Writes a resolution, set apart, its parts marked in the council's way where they are numbered by Markdown. */
export function writeResolution(
  writer: PageWriter,
  { blocks }: Pick<Resolution, 'blocks'>,
  { profile }: Pick<Minutes, 'profile'>,
): void {
  const { parts } = profile.minutes;
  blocks.forEach((block, index) => {
    // A list that comes first is the numbered minute itself.
    if (index === 0) writer.block(block, 'resolution first');
    else writer.block(block, 'resolution', bracketed.test(parts) ? parts : undefined);
  });
}

/** What is still counted in figures: a council that letters its parts has typed them so. */
const bracketed = /^\(?1\)$/;
