import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const LOADERS = { '.ts': 'ts', '.js': 'js', '.mjs': 'js', '.cjs': 'js' };
const beyondAscii = /[^\0-\x7F]/g;

/**
 * An esbuild plugin: letters beyond ASCII become escapes before esbuild reads them. It escapes strings itself
 * but leaves regular expressions as they are, and one such letter doubles the memory that the text of the
 * whole bundle takes. A plain `String.raw` text that is no regular expression would be changed.
 */
export const ascii = {
  name: 'ascii',
  setup(build) {
    build.onLoad({ filter: /\.(?:ts|[cm]?js)$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(beyondAscii, escaped);
      return contents === text ? undefined : { contents, loader: LOADERS[extname(path)] };
    });
  },
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
