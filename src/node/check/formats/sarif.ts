import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RulePage } from '../../../core/check/rule.ts';
import { rules } from '../../../core/check/rules.ts';
import { words } from '../../../core/messages.ts';
import { version } from '../../version.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { PlacedFix } from '../placed-fixes.ts';
import { forALog } from './for-a-log.ts';

const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning: paths from the folder the command is called in. */
export function sarif(files: readonly CheckedFile[]): string {
  const descriptors = [...rules.map(describedRule), ...readingFaults];
  const places = new Map(descriptors.map(({ id }, place) => [id, place]));
  const results = files.map(forALog).flatMap(({ path, problems }) =>
    problems.map(({ rule, severity, message, line, column, endLine, endColumn, fixes }) => ({
      ruleId: rule,
      ruleIndex: places.get(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(path),
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      ...(fixes && { fixes: fixes.map((fix) => described(fix, path)) }),
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'committee-reports', semanticVersion: version, rules: descriptors },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The folder the command was called in.' } } },
        artifacts: files.map(({ path }) => ({ location: artifact(path) })),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function described({ title, edits }: PlacedFix, path: string) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: edits.map(({ line, column, endLine, endColumn, text }) => ({
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          insertedContent: { text },
        })),
      },
    ],
  };
}

function describedRule({ name, severity, page }: (typeof rules)[number]) {
  return {
    id: name,
    shortDescription: { text: page.fault },
    fullDescription: { text: `${page.fault} ${page.why}` },
    help: { text: `${page.why} ${page.remedy}`, markdown: helpOf(page) },
    defaultConfiguration:
      severity === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[severity] },
  };
}

function helpOf({ fault, why, remedy }: RulePage): string {
  return `${fault}\n\n**Why it matters.** ${why}\n\n**What would be right.** ${remedy}`;
}

/** What is said of a file that cannot be checked at all. */
const readingFaults = [
  { id: 'file-not-ours', text: words({ id: 'file-not-ours', args: {} }) },
  { id: 'file-not-text', text: words({ id: 'file-not-text', args: {} }) },
  { id: 'file-unreadable', text: 'The file cannot be read.' },
  { id: 'program-failed', text: 'The program failed by a mistake of its own.' },
].map(({ id, text }) => ({
  id,
  shortDescription: { text },
  fullDescription: { text },
  help: { text, markdown: text },
  defaultConfiguration: { enabled: true, level: 'error' },
}));

/** From the folder the command is called in where the file lies in it, else as a whole address. */
function artifact(path: string) {
  const way = relative('', resolve(path));
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) {
    return { uri: pathToFileURL(path).href };
  }
  return { uri: way.split(sep).map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
