import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { lineIndex } from '../core/line-index.ts';
import { words } from '../core/messages.ts';
import { parse } from '../core/parse/parse.ts';
import { composePaper } from '../core/render/compose-paper.ts';
import { holdsExempt } from '../core/render/holds-exempt.ts';
import { misreadExempt } from '../core/render/misread-exempt.ts';
import { paperPage } from '../core/render/paper-page.ts';
import { wholePage } from '../core/render/whole-page.ts';
import css from '../preview/paper.css';
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
  const composed = composePaper(parse(text ?? ''), profile);
  const asked = values.public ? 'public' : values.members ? 'members' : undefined;
  if (asked === undefined && holdsExempt(composed)) {
    throw new UsageError(`“${path}” holds exempt matter: say --public or --members.`);
  }
  const misread = misreadExempt(composed.paper);
  if (asked !== 'members' && text !== undefined && misread !== undefined) {
    const { line } = lineIndex(text).at(misread);
    process.stderr.write(`${path}:${line} ${words({ id: 'page-exempt-misread', args: {} })}\n`);
    return 1;
  }
  const page = paperPage(composed, { copy: asked ?? 'public' }, picturesBeside(path));
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
