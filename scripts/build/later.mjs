import { readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const loaded = /\bimport\('(\.[^']+)'\)/g;

/** What the editor's code loads when it is first needed: modules, as paths from the project's root. */
const modules = globSync('src/vscode/**/*.ts').flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(loaded), ([, path]) =>
    posix.join(posix.dirname(file), path),
  ),
);

/**
 * Reads dist/later.js. A web extension may `require` nothing but `vscode`: there the file is read as the host itself
 * reads an extension, its text through the workspace's files and then as the body of a function.
 */
const reader = `
const inWebWorker = typeof WorkerGlobalScope !== 'undefined';
let file;
export const later = async (path) => (await (file ??= inWebWorker ? fetched() : require('./later.js')))(path);

async function fetched() {
  const vscode = require('vscode');
  const { extensionUri } = vscode.extensions.getExtension('ID');
  const address = vscode.Uri.joinPath(extensionUri, 'dist', 'later.js');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(address));
  const module = { exports: {} };
  new Function('module', 'exports', 'require', text)(module, module.exports, require);
  return module.exports;
}`;

/**
 * An esbuild plugin: these modules stand in dist/later.js, which is read when the first is needed. What is imported
 * in their place has a `then`, so that `await import(…)` waits for the module itself.
 */
export const leftForLater = {
  name: 'left-for-later',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const module = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
      const isLater = kind === 'dynamic-import' && modules.includes(module);
      return isLater ? { path: module, namespace: 'later' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `import { later } from 'later-reader';
export const then = (resolve, reject) => later(${JSON.stringify(path)}).then(resolve, reject);`,
    }));
    build.onResolve({ filter: /^later-reader$/ }, ({ path }) => ({ path, namespace: 'later-reader' }));
    build.onLoad({ filter: /.*/, namespace: 'later-reader' }, () => {
      const { publisher, name } = JSON.parse(readFileSync('package.json', 'utf8'));
      return { contents: reader.replace('ID', `${publisher}.${name}`) };
    });
    build.onResolve({ filter: /^(?:\.\/later\.js|vscode)$/, namespace: 'later-reader' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};

/** An esbuild plugin: the entry point `later` exports what gives one of these modules, each evaluated once asked for. */
export const later = {
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /^later$/ }, ({ path }) => ({ path, namespace: 'later' }));
    build.onLoad({ filter: /^later$/, namespace: 'later' }, () => {
      const given = modules.map((path) => `${JSON.stringify(path)}: () => require('./${path}'),`);
      return {
        contents: `const modules = {${given.join('\n')}};\nmodule.exports = (path) => modules[path]();`,
        resolveDir: resolve('.'),
      };
    });
  },
};
