import { parseArgs } from 'node:util';
import { check } from '../core/check/check.ts';
import { exportPaper } from '../core/export/export-paper.ts';
import { words } from '../core/messages.ts';
import { textAt } from '../core/parse/front-matter/tree.ts';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import { composePaper } from '../core/render/compose-paper.ts';
import type { Composed } from '../core/render/composed.ts';
import { holdsExempt } from '../core/render/holds-exempt.ts';
import { filesBeside } from './files-beside.ts';
import { Papers } from './papers.ts';
import { Profiles } from './profiles.ts';
import { readText } from './read-text.ts';
import { saysMisread } from './says-misread.ts';
import { checkedOn } from './today.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `export FILE --to json`: the parsed report or agenda items for other programs, to `-o` or to where `write` leads.
 *
 * @param args what was typed behind `export`
 * @returns the exit status: 0, or 1 for a file that is none of our papers or that would give exempt matter away
 * @throws UsageError where the call itself is wrong, or does not say whose copy of exempt matter it wants
 */
export async function exportCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      profile: { type: 'string' },
      today: { type: 'string' },
      public: { type: 'boolean', default: false },
      members: { type: 'boolean', default: false },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('export needs one file.');
  if (values.to !== 'json') throw new UsageError(`--to is json, not “${values.to ?? ''}”.`);
  if (values.public && values.members) throw new UsageError('Choose one of --public and --members.');
  const text = await readText(path);
  const profile = new Profiles(values.profile).of(path);
  const paperAt = new Papers().beside(path);
  const composed = composePaper(parse(text ?? ''), profile, paperAt);
  const exempt = holdsExempt(composed);
  if (exempt && !values.public && !values.members) {
    throw new UsageError(`“${path}” holds exempt matter: say --public or --members.`);
  }
  if (!values.members && saysMisread(papersOf(composed, path))) return 1;
  const context = { profile, ...checkedOn(values.today), exists: filesBeside(path), paperAt };
  const { problems } = check(composed.paper, context);
  const exported = exportPaper(composed, profile, values.public ? 'public' : 'members', problems);
  if (!exported) {
    process.stderr.write(`${path}: ${words({ id: 'file-not-ours', args: {} })}\n`);
    return 1;
  }
  const json = `${JSON.stringify(exported, null, 2)}\n`;
  if (values.output === undefined) write(json);
  else await writeWhole(values.output, json);
  return 0;
}

/** The papers that are written out, with what they are called where they are named. */
function papersOf(
  { paper, agenda, reports = new Map() }: Composed,
  path: string,
): ReadonlyMap<Paper, string> {
  return new Map([
    ...Array.from(reports, ([name, report]) => [report.paper, name] as const),
    ...(agenda ? [[agenda.paper, textAt(paper.frontMatter.root, 'agenda') ?? path] as const] : []),
    [paper, path],
  ]);
}
