import { sourceFromHtml } from '../../core/import/html/from-html.ts';
import type { Source } from '../../core/import/source.ts';
import { sourceFromText } from '../../core/import/text/from-text.ts';
import { words } from '../../core/messages.ts';
import { looksLike } from '../file-kind.ts';
import { maxFileBytes, openPackage, PackageFault, type Refusal } from '../open-package.ts';
import { decodeText, markedEncoding } from './decode-text.ts';
import { sourceFromWord } from './from-word.ts';

/** Why nothing was made of a file, in one sentence for the officer. */
export interface Refused {
  readonly refused: string;
}

type Kind = 'word' | 'html' | 'text';

/** What a file's name says it is; undefined for an ending that says nothing. */
const NAMED: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:docx|docm|dotx|dotm)$/i, 'word'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:txt|text)$/i, 'text'],
];

/**
 * What a Word document, a web page or a text says. The file is told by what it holds, and one that is not what its
 * name says is refused: somebody should look at it. Nothing in it is run, and nothing it leads to is fetched.
 *
 * @param name          the file's name, with or without folders
 * @param pictureFolder where its pictures will be, from the file that is made of it
 */
export async function readDocument(
  file: Uint8Array,
  name: string,
  pictureFolder: string,
): Promise<Source | Refused> {
  if (file.length > maxFileBytes) return refused('too-large');
  const named = NAMED.find(([ending]) => ending.test(name))?.[1];
  const kind = kindOf(file, named);
  if (kind === 'word')
    return named && named !== 'word' ? misnamed('word', named) : wordDocument(file, pictureFolder);
  if (kind !== 'html' && kind !== 'text')
    return named === 'word' || !named ? wordRefusal(file, kind) : refused(kind);
  if (named === 'word' || (named === 'text' && kind === 'html')) return misnamed(kind, named);
  const { text, guessed } = decodeText(file);
  const source = kind === 'html' ? sourceFromHtml(text) : sourceFromText(text);
  if (source.blocks.length === 0) return refused('empty');
  if (!guessed) return source;
  const message = words({ id: 'import-encoding-guessed', args: {} });
  return { ...source, notes: [{ kind: 'unsure', message, words: '' }, ...source.notes] };
}

function kindOf(file: Uint8Array, named: Kind | undefined): Kind | Refusal {
  if (markedEncoding(file) !== undefined) return named === 'html' || startsAsPage(file) ? 'html' : 'text';
  const looks = looksLike(file);
  if (looks === 'zip' || looks === 'compound') return looks === 'zip' ? 'word' : 'old-word';
  if (looks === 'text' && named === 'html') return 'html';
  return looks;
}

const startsAsPage = (file: Uint8Array) =>
  /^\s*<(?:!doctype html|html|head|body)\b/i.test(decodeText(file.subarray(0, 1000)).text);

async function wordDocument(file: Uint8Array, pictureFolder: string): Promise<Source | Refused> {
  try {
    const opened = await openPackage(file);
    if ('refused' in opened) return refused(opened.refused);
    if (opened.hasMacros) return refused('macros');
    const source = await sourceFromWord(opened, pictureFolder);
    return source.blocks.length === 0 ? refused('empty') : source;
  } catch (error) {
    if (error instanceof PackageFault) return refused(error.refusal);
    throw error;
  }
}

/** An old or an encrypted document is told apart by whoever opens packages. */
async function wordRefusal(file: Uint8Array, kind: Refusal): Promise<Refused> {
  const opened = kind === 'old-word' ? await openPackage(file) : undefined;
  return refused(opened && 'refused' in opened ? opened.refused : kind);
}

/** What is said of a file of so many bytes before it is read; undefined where it may be read. */
export function refusedSize(bytes: number): string | undefined {
  return bytes > maxFileBytes ? words({ id: 'import-refused-too-large', args: {} }) : undefined;
}

function refused(why: Refusal | 'macros'): Refused {
  return { refused: words({ id: `import-refused-${why}`, args: {} }) };
}

function misnamed(is: Kind, named: Kind): Refused {
  const what = (kind: Kind) => words({ id: `import-kind-${kind}`, args: {} });
  return { refused: words({ id: 'import-refused-misnamed', args: { is: what(is), named: what(named) } }) };
}
