import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** An esbuild plugin: code imports a YAML data file and gets its plain value. */
export const yamlData = {
  name: 'yaml-data',
  setup(build) {
    build.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};
