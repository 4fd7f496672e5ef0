import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeItems } from '../core/meeting/compose-items.ts';
import { words } from '../core/messages.ts';
import { textAt } from '../core/parse/front-matter/tree.ts';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import type { Composed } from '../core/render/composed.ts';
import { composePaper } from '../core/render/compose-paper.ts';
import { holdsExempt } from '../core/render/holds-exempt.ts';
import { modesOf } from '../core/render/modes.ts';
import { paperPage } from '../core/render/paper-page.ts';
import type { Mode } from '../core/render/view.ts';
import { wholePage } from '../core/render/whole-page.ts';
import css from '../preview/paper.css';
import { Papers } from './papers.ts';
import { picturesBeside } from './pictures-beside.ts';
import { Profiles } from './profiles.ts';
import { readText } from './read-text.ts';
import { saysMisread } from './says-misread.ts';
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
      decisions: { type: 'boolean', default: false },
      notice: { type: 'boolean', default: false },
      item: { type: 'string' },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('preview needs one file to show.');
  if (values.public && values.members) throw new UsageError('Choose one of --public and --members.');
  const text = await readText(path);
  const profile = new Profiles(values.profile).of(path);
  const composed = composePaper(parse(text ?? ''), profile, new Papers().beside(path));
  const mode = modeAsked(values, composed);
  const at = values.item === undefined ? undefined : placeOf(values.item, composed);
  const asked = values.public ? 'public' : values.members ? 'members' : undefined;
  if (asked === undefined && holdsExempt(composed)) {
    throw new UsageError(`“${path}” holds exempt matter: say --public or --members.`);
  }
  const shown = papersOf(composed, path);
  if (asked !== 'members' && saysMisread(shown)) return 1;
  const pictures = new Map(Array.from(shown, ([paper, file]) => [paper, picturesBeside(file)]));
  const page = paperPage(composed, { copy: asked ?? 'public', mode, at }, (address, paper) =>
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

/** The page that was asked for, where it is not the paper itself. */
function modeAsked(
  { decisions, notice }: { readonly decisions: boolean; readonly notice: boolean },
  composed: Composed,
): Mode | undefined {
  if (decisions && notice) throw new UsageError('Choose one of --decisions and --notice.');
  const mode = decisions ? 'decisions' : notice ? 'notice' : undefined;
  if (mode && !modesOf(composed).includes(mode)) {
    throw new UsageError(`--${mode} needs minutes in which something is resolved.`);
  }
  return mode;
}

/** Where the minutes of an item begin, by its number. */
function placeOf(number: string, composed: Composed): number {
  const items = composeItems(composed);
  const item = items.find((each) => each.number?.toLowerCase() === number.toLowerCase());
  const span = item?.minutes?.span ?? item?.entry?.span;
  if (!span) throw new UsageError(`There is no item ${number}.`);
  return span.start;
}

/** The papers that may stand on a page, with their files: an agenda names its reports, and minutes their agenda. */
function papersOf({ paper, reports = new Map() }: Composed, path: string): ReadonlyMap<Paper, string> {
  const agenda = paper.type === 'minutes' ? textAt(paper.frontMatter.root, 'agenda') : undefined;
  const names = agenda === undefined ? path : join(dirname(path), agenda);
  return new Map([
    [paper, path],
    ...Array.from(reports, ([name, report]) => [report.paper, join(dirname(names), name)] as const),
  ]);
}
