import { ascii } from './ascii.mjs';
import { later, leftForLater } from './later.mjs';
import { schemaValidators } from './schema-validators.mjs';
import { vscodeOnce } from './vscode-once.mjs';
import { yamlData } from './yaml-data.mjs';

/** Leaves what makes PDFs, which is large and seldom asked for, in the file of its own beside this one. */
const pdfApart = {
  name: 'pdf-apart',
  setup(build) {
    build.onResolve({ filter: /\/pdf\/pdf\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './pdf.js', external: true } : undefined,
    );
  },
};

const shipped = {
  bundle: true,
  logLevel: 'warning',
  minify: true,
  plugins: [ascii, schemaValidators, yamlData],
  sourcemap: 'linked',
  target: 'es2023',
};

const extension = {
  ...shipped,
  entryPoints: ['src/extension.ts'],
  format: 'cjs',
  loader: { '.css': 'text' },
  platform: 'browser',
  // Keeps every dependency free of Node and of the DOM: the same code runs on the desktop and in the web worker.
  conditions: ['worker'],
  plugins: [...shipped.plugins, vscodeOnce],
};

/**
 * What goes into dist/ and is shipped, as esbuild options by name.
 * The extension reads the parser, the renderer and what writes Word when they are first needed: their text
 * alone takes more memory than all that activation needs.
 */
export const product = {
  extension: {
    ...extension,
    outfile: 'dist/extension.js',
    plugins: [leftForLater, ...extension.plugins],
  },
  'what the extension loads later': {
    ...extension,
    entryPoints: ['later'],
    outfile: 'dist/later.js',
    plugins: [later, ...extension.plugins],
  },
  preview: {
    ...shipped,
    entryPoints: ['src/preview/main.ts', 'src/preview/preview.css'],
    outdir: 'dist/preview',
    format: 'iife',
    platform: 'browser',
  },
  'command line': {
    ...shipped,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    loader: { '.css': 'text' },
    platform: 'node',
    plugins: [...shipped.plugins, pdfApart],
    target: 'node20',
    // A library of ours asks where its module stands, which a CommonJS bundle knows under another name.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: `#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;`,
    },
  },
  pdf: {
    ...shipped,
    entryPoints: ['src/node/pdf/pdf.ts'],
    outfile: 'dist/pdf.js',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  },
};
