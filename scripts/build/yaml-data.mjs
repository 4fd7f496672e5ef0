import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** An esbuild plugin: code imports a YAML data file and gets lists and maps of text, read as a council's own file is. */
export const yamlData = {
  name: 'yaml-data',
  setup(build) {
    build.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'), { schema: 'failsafe' })),
      loader: 'json',
    }));
  },
};
