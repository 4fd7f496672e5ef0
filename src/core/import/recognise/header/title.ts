import { plainHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { Plain } from '../../../schema/plain.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import { isCapitals, titleCase } from '../casing.ts';
import type { Gathered } from '../gathered.ts';
import { meetingIn, namesBody } from './header-lines.ts';
import { headingsIn } from '../sections/headings.ts';
import { holdsBoxes } from '../ticked.ts';

/** A first heading that is the only one of its level and no section is the report's title. */
export function withoutTitle(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  profile: Profile,
): readonly SourceBlock[] {
  const styled = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && block.heading !== undefined ? [{ block, at, level: block.heading }] : [],
  );
  const [first, ...others] = styled;
  if (!first || others.some(({ level }) => level <= first.level) || others.length === 0) return blocks;
  const words = wordsOf(first.block.content).replace(/\s+/g, ' ').trim();
  const isBody = namesBody(words) || meetingIn(words) !== undefined;
  if (headingsIn([first.block], profile)[0]?.practice || /:$/.test(words) || isBody) return blocks;
  fields.set('title', titleCase(words, acronyms));
  return blocks.filter((_, at) => at !== first.at);
}

/** The first line that could be one: a few words that are no sentence. */
export function titleAmong(lines: readonly string[]): string | undefined {
  const titles = lines.filter(
    (line) =>
      line.split(/\s+/).length <= 25 &&
      !/[.:;?]$/.test(line) &&
      /\p{L}{3}/u.test(line) &&
      !holdsBoxes(line) &&
      !namesBody(line),
  );
  return (
    titles.find((line) => !/:\s/.test(line)) ??
    titles.find((line) => /:(?:\s+\S+){2,}$/.test(line) || (isCapitals(line) && !/\d/.test(line)))
  );
}

/** Whether words say the title over again. */
export const isSame = (words: string, title: Plain | undefined): boolean =>
  typeof title === 'string' && plainHeading(title) !== '' && plainHeading(words) === plainHeading(title);
