import { globSync } from 'tinyglobby';
import { dirname, resolve } from 'node:path';

/** The workspace of the example council. */
export function exampleFolder() {
  const [profile] = globSync('examples/*/council.yaml');
  if (!profile) throw new Error('examples/ holds no council.yaml.');
  return resolve(dirname(profile));
}
