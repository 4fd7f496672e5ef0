import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineIndex } from '../core/line-index.ts';
import { words } from '../core/messages.ts';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import type { Composed } from '../core/render/composed.ts';
import { composePaper } from '../core/render/compose-paper.ts';
import { holdsExempt } from '../core/render/holds-exempt.ts';
import { misreadExempts } from '../core/report/misread-exempt.ts';
import { paperPage } from '../core/render/paper-page.ts';
import { wholePage } from '../core/render/whole-page.ts';
import css from '../preview/paper.css';
import { Papers } from './papers.ts';
import { picturesBeside } from './pictures-beside.ts';
import { Profiles } from './profiles.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `preview FILE`: the agenda item as one page that stands alone, to `-o` or to where `write` leads.
 *
 * @param args what was typed behind `preview`
 * @returns the exit status: 0, or 1 for a file that is none of our papers or that would give exempt matter away
 * @throws UsageError where the call itself is wrong, or does not say whose copy of exempt matter it wants
 */
export async function previewCommand(
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      profile: { type: 'string' },
      public: { type: 'boolean', default: false },
      members: { type: 'boolean', default: false },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('preview needs one file to show.');
  if (values.public && values.members) throw new UsageError('Choose one of --public and --members.');
  const text = await readText(path);
  const profile = new Profiles(values.profile).of(path);
  const composed = composePaper(parse(text ?? ''), profile, new Papers().beside(path));
  const asked = values.public ? 'public' : values.members ? 'members' : undefined;
  if (asked === undefined && holdsExempt(composed)) {
    throw new UsageError(`“${path}” holds exempt matter: say --public or --members.`);
  }
  const shown = papersOf(composed, path);
  if (asked !== 'members' && saysMisread(shown)) return 1;
  const pictures = new Map(Array.from(shown, ([paper, file]) => [paper, picturesBeside(file)]));
  const page = paperPage(composed, { copy: asked ?? 'public' }, (address, paper) =>
    pictures.get(paper)?.(address, paper),
  );
  if (!page) {
    process.stderr.write(`${path}: ${words({ id: 'file-not-ours', args: {} })}\n`);
    return 1;
  }
  const sha256 = createHash('sha256').update(css).digest('base64');
  const html = wholePage(page, { css, sha256 });
  if (values.output === undefined) write(html);
  else await writeWhole(values.output, html);
  return 0;
}

/** The papers that stand on a page, with their files: an agenda has its reports on it. */
function papersOf({ paper, reports = new Map() }: Composed, path: string): ReadonlyMap<Paper, string> {
  const named = paper.type === 'agenda' ? [...reports] : [];
  return new Map([
    [paper, path],
    ...named.map(([name, report]) => [report.paper, join(dirname(path), name)] as const),
  ]);
}

/** Says where exempt matter would pass for open; true where it did. */
function saysMisread(papers: ReadonlyMap<Paper, string>): boolean {
  const said = Array.from(papers).flatMap(([paper, path]) =>
    misreadExempts(paper).map(({ start }) => `${path}:${lineIndex(paper.text).at(start).line}`),
  );
  for (const place of said) {
    process.stderr.write(`${place} ${words({ id: 'exempt-block-misread', args: {} })}\n`);
  }
  return said.length > 0;
}
