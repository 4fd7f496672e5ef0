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

/** An esbuild plugin: these modules stand in dist/later.js, which is read when the first is needed. */
export const leftForLater = {
  name: 'left-for-later',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const module = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
      const isLater = kind === 'dynamic-import' && modules.includes(module);
      return isLater ? { path: module, namespace: 'later' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `module.exports = require('./later.js')(${JSON.stringify(path)});`,
    }));
    build.onResolve({ filter: /^\.\/later\.js$/, namespace: 'later' }, ({ path }) => ({
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
