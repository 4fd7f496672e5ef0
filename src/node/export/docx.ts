import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Profile } from '../../core/profile/profile.ts';
import { words } from '../../core/messages.ts';
import { exportWord } from '../../word/write/export-word.ts';
import { councilFileAbove, homeOf, isWithin } from '../files/home-folder.ts';
import { picturesBeside } from '../files/pictures-beside.ts';
import { pageOf, type ShownPaper } from '../shown-paper.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat } from './format.ts';

export const docxFormat: ExportFormat = { isText: false, make: docxOf };

/** The page as a Word document, written into the council's own where its profile names one. */
async function docxOf(shown: ShownPaper): Promise<Uint8Array | undefined> {
  const page = pageOf(shown);
  if (!page) return undefined;
  const { profile, composed, path } = shown;
  const council = councilFileAbove(path) ?? path;
  const { logo } = profile.appearance;
  const picture =
    logo === undefined ? undefined : picturesBeside(council)({ kind: 'path', href: encodeURI(logo) });
  const source = { page, paper: composed.paper, profile, logo: picture };
  const exported = await exportWord(source, await templateOf(profile, council));
  if ('refused' in exported) throw new UsageError(exported.refused);
  return exported.contents;
}

/** @throws UsageError where it is not there, or lies outside the council's folder */
async function templateOf(
  { appearance: { template } }: Profile,
  council: string,
): Promise<Uint8Array | undefined> {
  if (template === undefined) return undefined;
  const file = resolve(dirname(council), template);
  const missing = () => new UsageError(words({ id: 'word-template-missing', args: { path: template } }));
  if (!isWithin(homeOf(council), file)) throw missing();
  return readFile(file).catch(() => {
    throw missing();
  });
}
