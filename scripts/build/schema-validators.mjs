import { _ } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const PAPERS = ['report', 'agenda', 'minutes', 'council'];

/** What a field of a council's own may hold, by the name a profile gives it. */
const OWN_KINDS = {
  text: 'text',
  number: 'number',
  date: 'date',
  'yes/no': 'yesNo',
  choice: 'text',
  list: 'names',
};

const FORMATS = ['day', 'yes-no', 'number', 'count'];

/** Words for people: no validator needs them, and ajv would copy them into its code. */
const ANNOTATIONS = [
  'title',
  'description',
  'examples',
  'x-kind',
  'x-main',
  'x-form',
  'x-law',
  'x-keys',
  'x-values',
  'x-choice-words',
];

/** An esbuild plugin: code imports `schema-validators` and gets what ajv makes of schemas/, compiled ahead. */
export const schemaValidators = {
  name: 'schema-validators',
  setup(build) {
    const folder = resolve('schemas');
    build.onResolve({ filter: /^schema-validators$/ }, () => ({
      path: 'schema-validators',
      namespace: 'schema-validators',
    }));
    build.onLoad({ filter: /.*/, namespace: 'schema-validators' }, async () => ({
      contents: await validatorCode(folder),
      resolveDir: resolve('src/core/schema'),
      watchFiles: [...PAPERS, 'kinds'].map((name) => resolve(folder, `${name}.schema.json`)),
    }));
  },
};

/** The validators as one module of JavaScript. */
async function validatorCode(folder) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    code: { source: true, esm: true, formats: _`formats` },
  });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  for (const name of ['kinds', ...PAPERS]) {
    const schema = JSON.parse(await readFile(resolve(folder, `${name}.schema.json`), 'utf8'));
    ajv.addSchema(withoutAnnotations(schema));
  }
  const kinds = [...new Set(Object.values(OWN_KINDS))];
  const code = standaloneCode(ajv, {
    ...Object.fromEntries(PAPERS.map((name) => [name, `${name}.schema.json`])),
    ...Object.fromEntries(kinds.map((name) => [name, `kinds.schema.json#/$defs/${name}`])),
  });
  const ownKinds = Object.entries(OWN_KINDS).map(([kind, name]) => `${JSON.stringify(kind)}: ${name}`);
  return [
    `import { formats } from './formats.ts';`,
    code,
    `export const ownKinds = { ${ownKinds.join(', ')} };`,
  ].join('\n');
}

function withoutAnnotations(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((each) => withoutAnnotations(each));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNames || !ANNOTATIONS.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      withoutAnnotations(value, !isNames && (key === 'properties' || key === '$defs')),
    ]),
  );
}
