// Builds everything into dist/ (what ships) and out/ (tests). `node scripts/build.mjs [--watch]`.
import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

/** Lets code import a YAML data file as its plain value. */
const yaml = {
  name: 'yaml',
  setup(it) {
    it.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};

const common = { bundle: true, logLevel: 'warning', plugins: [yaml], sourcemap: 'linked', target: 'es2023' };

const targets = {
  extension: {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker'],
    external: ['vscode'],
    minify: true,
  },
  preview: {
    entryPoints: ['src/preview/main.ts', 'src/preview/preview.css'],
    outdir: 'dist/preview',
    format: 'iife',
    platform: 'browser',
    minify: true,
  },
  cli: {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  },
  unit: {
    entryPoints: globSync('test/unit/**/*.test.ts'),
    outdir: 'out/unit',
    outbase: 'test/unit',
    format: 'esm',
    platform: 'node',
    splitting: true,
    packages: 'external',
  },
};
