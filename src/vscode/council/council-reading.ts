import type * as vscode from 'vscode';
import type { Problem } from '../../core/problem.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { loadEngine } from '../engine.ts';
import { resolvePath } from '../files/workspace-path.ts';
import { attempt } from '../log.ts';

/** A workspace folder's `council.yaml` as it was last read. */
export interface CouncilReading {
  readonly uri: vscode.Uri;
  /** Undefined where the folder has no such file. */
  readonly text: string | undefined;
  /** The files that it extends, one by the other: by the name each is given, what it says. */
  readonly extended: ReadonlyMap<string, string | undefined>;
  /** The usual practice where there is no file. */
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

/** What a file says; undefined where there is none. */
type TextOf = (file: vscode.Uri) => Promise<string | undefined>;

/**
 * Reads a `council.yaml` and the files that it extends.
 *
 * @param previous what was last read, and is answered where the files say the same
 */
export async function readCouncil(
  uri: vscode.Uri,
  textOf: TextOf,
  previous: CouncilReading | undefined,
  log: vscode.LogOutputChannel,
): Promise<CouncilReading> {
  const { defaultProfile, extendedFile, readProfile } = await loadEngine();
  const text = await textOf(uri);
  const extended = await extendedTexts(uri, text, extendedFile, textOf);
  if (previous && previous.text === text && sameTexts(previous.extended, extended)) return previous;
  const usual = { uri, text, extended, profile: defaultProfile(), problems: [] };
  if (text === undefined) return usual;
  const read = () => ({ uri, text, extended, ...readProfile(text, (name) => extended.get(name)) });
  return (await attempt(log, `Reading ${uri.path}`, read)) ?? usual;
}

/**
 * The council files that one extends, by the name it gives them: undefined for one that is not there, and for one
 * outside its folder, which is not read.
 */
async function extendedTexts(
  council: vscode.Uri,
  text: string | undefined,
  extendedFile: (text: string) => string | undefined,
  textOf: TextOf,
): Promise<ReadonlyMap<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  const next = (from: string | undefined) => (from === undefined ? undefined : extendedFile(from));
  for (let name = next(text); name !== undefined && !texts.has(name); name = next(texts.get(name))) {
    const file = resolvePath(council, name);
    texts.set(name, file && (await textOf(file)));
  }
  return texts;
}

function sameTexts(
  one: ReadonlyMap<string, string | undefined>,
  other: ReadonlyMap<string, string | undefined>,
): boolean {
  return (
    one.size === other.size && [...one].every(([name, text]) => other.has(name) && other.get(name) === text)
  );
}
