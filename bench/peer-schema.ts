import { readFile } from 'node:fs/promises';

/**
 * Our schema of a report as the JSON Schema that a peer's validator takes: one file of an older draft,
 * without the words for people and the formats that only our validators know.
 */
export async function peerSchema(): Promise<object> {
  const kinds = await schema('kinds');
  const report = await schema('report');
  return {
    ...report,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $defs: { ...kinds['$defs'], ...report['$defs'] },
  };
}

async function schema(name: string): Promise<Record<string, object>> {
  const text = await readFile(`schemas/${name}.schema.json`, 'utf8');
  return JSON.parse(text.replaceAll('kinds.schema.json#', '#'), (key, value: unknown) =>
    key === '$id' || key === 'format' || key.startsWith('x-') ? undefined : value,
  ) as Record<string, object>;
}
