import { zip } from './zip.ts';

/** Parts of a package by their names: markup, or files such as pictures. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Characters that no XML file may hold, however they are written; Word calls a file with one damaged. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Packs a Word document. The same parts make the same file, whenever they are packed. */
export function packed(parts: Parts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  return zip(
    new Map(
      Array.from(parts, ([name, part]) => [
        name,
        typeof part === 'string' ? encoder.encode(part.replace(forbidden, '')) : part,
      ]),
    ),
  );
}
