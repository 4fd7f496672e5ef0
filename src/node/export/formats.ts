import type { ExportFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';

/** What `--to` may say. */
export const formats: ReadonlyMap<string, ExportFormat> = new Map([
  ['html', htmlFormat],
  ['json', jsonFormat],
]);
