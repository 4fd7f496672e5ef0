import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { yamlData } from './yaml-data.mjs';

/**
 * The test files of a layer, those whose path holds one of the given words, or all without a word.
 */
export function testFiles(layer, words = []) {
  const files = globSync(`test/${layer}/**/*.test.ts`).sort();
  return words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)));
}

/**
 * Bundles test files that run in our own Node (layers unit, page, package).
 * They share chunks, so that a module of ours exists once in a run, as it does in the product.
 * @returns {Promise<string>} the folder, this run's own so that two runs never meet
 */
export async function buildNodeTests(layer, files) {
  const outdir = `out/${layer}/${process.pid}`;
  await build({
    bundle: true,
    entryPoints: files,
    outdir,
    outbase: `test/${layer}`,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    splitting: true,
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [yamlData],
  });
  return outdir;
}
