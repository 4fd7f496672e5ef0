import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { globSync } from 'tinyglobby';
import manifest from '../../../package.json';
import { coloured, markdownGrammar } from '../../grammar/colours.mts';

const paths: Readonly<Record<string, string>> = {
  'text.html.markdown': 'test/fixtures/grammar/base/markdown.json',
  'text.html.derivative': 'test/fixtures/grammar/base/html.json',
  'source.yaml': 'test/fixtures/grammar/base/yaml.json',
  ...Object.fromEntries(manifest.contributes.grammars.map(({ scopeName, path }) => [scopeName, path])),
};

/** Over a small Markdown grammar of the tests' own; test/editor/grammar.test.ts does the same over VS Code's. */
describe('the grammar', () => {
  const grammar = async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    return markdownGrammar(new Uint8Array(await readFile(wasm)), async (scope) => {
      const path = paths[scope];
      return path === undefined ? undefined : readFile(path, 'utf8');
    });
  };

  for (const path of globSync('test/fixtures/grammar/*.md').sort()) {
    it(`colours what ${path.replace(/\.md$/, '.colours')} says, and nothing else`, async () => {
      const [text, expected] = await Promise.all([
        readFile(path, 'utf8'),
        readFile(path.replace(/\.md$/, '.colours'), 'utf8'),
      ]);
      assert.equal(coloured(await grammar(), text), expected);
    });
  }
});
