import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import jszip from 'jszip';

const MOST_BYTES = 1024 * 1024;

/** What an installed extension holds, no more and no less. `extension/` is VS Code's name for its folder. */
const FILES = [
  'LICENSE.txt',
  'changelog.md',
  'dist/extension.js',
  'dist/later.js',
  'dist/pdf.js',
  'dist/preview/main.js',
  'dist/preview/preview.css',
  'docs/pictures/preview.png',
  'images/icon.png',
  'package.json',
  'package.nls.json',
  'readme.md',
  'snippets/committee-reports.json',
  'syntaxes/blocks.json',
  'syntaxes/paper.json',
  'syntaxes/words.json',
  'walkthrough/export.svg',
  'walkthrough/new-report.svg',
  'walkthrough/preview.svg',
  'walkthrough/problems.svg',
  'walkthrough/wording.svg',
];

describe('the package', () => {
  let bytes: Buffer;
  let files: ReadonlyMap<string, jszip.JSZipObject>;

  before(async () => {
    bytes = await readFile('committee-reports.vsix');
    const inExtension = Object.values((await jszip.loadAsync(bytes)).files)
      .filter((file) => !file.dir && file.name.startsWith('extension/'))
      .map((file) => [file.name.slice('extension/'.length), file] as const);
    files = new Map(inExtension);
  });

  it('holds these files, a page for each rule, and no other', async () => {
    const pages = (await readdir('docs/rules')).map((page) => `docs/rules/${page}`);
    assert.deepEqual([...files.keys()].sort(), [...FILES, ...pages].sort());
  });

  it('is under 1 MB', () => {
    assert.ok(bytes.length < MOST_BYTES, `${bytes.length} bytes`);
  });

  it('holds every file that its manifest names', async () => {
    const text = (await files.get('package.json')?.async('string')) ?? '{}';
    const { main, browser, icon, contributes } = JSON.parse(text) as Record<string, unknown>;
    const named = namedFiles([main, browser, icon, contributes]);
    assert.ok(named.includes('dist/extension.js'));
    assert.deepEqual(
      named.filter((file) => !files.has(file)),
      [],
    );
  });

  it('holds every picture that its README shows', async () => {
    const readme = (await files.get('readme.md')?.async('string')) ?? '';
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\((?!https:)([^)\s]+)/g)].map(([, path]) => path ?? '');
    assert.deepEqual(
      pictures.filter((path) => !files.has(path)),
      [],
    );
  });
});

/** Every text in a manifest that is the path of a file, in the package's own terms. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^(\.\/)?[\w-]+\/[\w./-]+\.\w+$/.test(value) ? [value.replace(/^\.\//, '')] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}
