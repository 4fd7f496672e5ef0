import { ownBase } from '../../word/write/own-base.ts';
import { writeWord } from '../../word/write/write-word.ts';
import { councilFileAbove } from '../home-folder.ts';
import { picturesBeside } from '../pictures-beside.ts';
import { pageOf, type ShownPaper } from '../shown-paper.ts';
import type { ExportFormat } from './format.ts';

export const docxFormat: ExportFormat = { isText: false, make: docxOf };

/** The page as a Word document. */
async function docxOf(shown: ShownPaper): Promise<Uint8Array | undefined> {
  const page = pageOf(shown);
  if (!page) return undefined;
  const { profile, composed, path } = shown;
  const { logo } = profile.appearance;
  const beside = picturesBeside(councilFileAbove(path) ?? path);
  const picture = logo === undefined ? undefined : beside({ kind: 'path', href: encodeURI(logo) });
  return writeWord({ page, paper: composed.paper, profile, logo: picture }, ownBase(profile));
}
