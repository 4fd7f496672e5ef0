import JSZip from 'jszip';

/** Parts of a package by their names: markup, or files such as pictures. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Packs a Word document. The same parts make the same file, whenever they are packed. */
export function packed(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  // The oldest day that a zip can give.
  const options = { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false };
  for (const [name, content] of parts) zip.file(name, content, options);
  return zip.generateAsync({
    type: 'uint8array',
    mimeType: wordType,
    compression: 'DEFLATE',
    compressionOptions: { level: 3 },
  });
}
