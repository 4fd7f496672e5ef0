import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** What our files use of `vscode`, by name. */
function usedNames() {
  const names = globSync(['src/extension.ts', 'src/vscode/**/*.ts']).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/\bvscode\.([A-Za-z]\w*)/g), ([, name]) => name),
  );
  return [...new Set(names)].sort();
}

/**
 * An esbuild plugin: all modules share one view of `vscode`, of what is used of it. Left alone, each file that
 * imports it makes a copy of its own, five hundred properties at a time, before anything else happens.
 */
export const vscodeOnce = {
  name: 'vscode-once',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace, path }) =>
      namespace === 'vscode-once' ? { path, external: true } : { path, namespace: 'vscode-once' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-once' }, () => ({
      contents: [
        `const vscode = require('vscode');`,
        ...usedNames().map((name) => `export const ${name} = vscode.${name};`),
      ].join('\n'),
    }));
  },
};
