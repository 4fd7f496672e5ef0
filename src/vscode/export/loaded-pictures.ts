import * as vscode from 'vscode';
import type { Paper } from '../../core/parse/paper.ts';
import type { Page } from '../../core/render/page.ts';
import type { PictureSource } from '../../core/render/markdown/picture.ts';
import { resolvePath } from '../files/workspace-path.ts';

const types: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/**
 * A page with its pictures inside it: those of its papers' own folders, and none from the web.
 *
 * @param make      makes the page with the pictures it is given
 * @param addresses where each paper on the page is
 */
export async function withPictures(
  make: (pictures: PictureSource) => Page | undefined,
  addresses: ReadonlyMap<Paper, vscode.Uri>,
): Promise<Page | undefined> {
  return make(await picturesOn(make, addresses));
}

/** Loads the pictures that a page wants; see `withPictures`. */
export async function picturesOn(
  make: (pictures: PictureSource) => unknown,
  addresses: ReadonlyMap<Paper, vscode.Uri>,
): Promise<PictureSource> {
  const wanted = new Map<string, vscode.Uri>();
  const fileOf: (...of: Parameters<PictureSource>) => vscode.Uri | undefined = ({ kind, href }, paper) => {
    const home = addresses.get(paper);
    return kind === 'path' && home ? resolvePath(home, href) : undefined;
  };
  make((address, paper) => {
    const file = fileOf(address, paper);
    if (file && typeOf(file) !== undefined) wanted.set(file.toString(), file);
    return undefined;
  });
  const loaded = new Map(
    await Promise.all(Array.from(wanted, async ([name, file]) => [name, await loadPicture(file)] as const)),
  );
  return (address, paper) => loaded.get(fileOf(address, paper)?.toString() ?? '');
}

const typeOf = ({ path }: vscode.Uri) => types[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

/** A picture as an address that holds it; undefined where its file is not there, or is none. */
export async function loadPicture(file: vscode.Uri): Promise<string | undefined> {
  const type = typeOf(file);
  if (type === undefined) return undefined;
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => `data:${type};base64,${base64(bytes)}`,
    () => undefined,
  );
}

/** How many bytes are turned into characters at once: a call takes only so many arguments. */
const STRETCH = 0x8000;

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += STRETCH) {
    characters += String.fromCharCode(...bytes.subarray(start, start + STRETCH));
  }
  return btoa(characters);
}
