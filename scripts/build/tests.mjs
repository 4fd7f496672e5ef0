import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { schemaValidators } from './schema-validators.mjs';
import { yamlData } from './yaml-data.mjs';

/**
 * The test files of a layer, those whose path holds one of the given words, or all without a word.
 */
export function testFiles(layer, words = []) {
  const files = globSync(`test/${layer}/**/*.test.ts`).sort();
  return words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)));
}

/**
 * Bundles files of ours that run in Node. They share chunks, so that a module exists once in a run.
 * @param {string} folder that the files are in, such as test/unit
 * @param {string[]} files
 * @returns {Promise<string>} where they are, as .mjs: a folder of this run's own, so that two runs never meet
 */
export async function buildForNode(folder, files) {
  const outdir = `out/${folder}/${process.pid}`;
  await build({
    bundle: true,
    entryPoints: files,
    outdir,
    outbase: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    splitting: true,
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [schemaValidators, yamlData],
  });
  return outdir;
}

/**
 * Bundles test files of the editor layer, with mocha, into one file that either extension host loads.
 * @param {string[]} files
 * @param {string} outfile
 * @param {string[]} options of mocha; of these, `--grep=WORDS` reaches an extension host
 */
export async function buildEditorTests(files, outfile, options) {
  const grep = options.find((option) => option.startsWith('--grep='))?.slice('--grep='.length) ?? '';
  await build({
    bundle: true,
    stdin: {
      // Assigns the exports last, because mocha, which bundles as if it were the main module, assigns them too.
      contents: [
        `require('./test/editor/host/setup.ts');`,
        ...files.map((file) => `require('./${file}');`),
        `module.exports = require('./test/editor/host/run.ts');`,
      ].join('\n'),
      resolveDir: '.',
    },
    outfile,
    alias: { 'node:assert/strict': './test/editor/host/assert.ts' },
    conditions: ['worker'],
    // What `assert` asks of Node when it words a failure; without it, every failure reads alike.
    define: {
      'process.env.NODE_DEBUG': 'undefined',
      'process.stderr': 'undefined',
      GREP: JSON.stringify(grep),
    },
    external: ['vscode'],
    format: 'cjs',
    loader: { '.colours': 'text', '.md': 'text', '.wasm': 'binary' },
    platform: 'browser',
    target: 'es2023',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [schemaValidators, yamlData],
  });
}
