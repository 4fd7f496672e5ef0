import { entry } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import { exemptDoubts } from '../report/exempt/exempt-doubts.ts';
import { isWhollyExempt } from '../report/exempt/wholly-exempt.ts';
import type { CheckedPaper } from './check.ts';
import { exemptPassages } from './exempt-parts.ts';

/** Whether what is said of a paper may quote words that are not for the public, or perhaps not. */
export function mayQuoteExempt(
  { paper, report, agenda }: Pick<CheckedPaper, 'paper' | 'report' | 'agenda'>,
  profile: Profile,
): boolean {
  const { root } = paper.frontMatter;
  return (
    ['exempt', 'public_title'].some((name) => entry(root, name)) ||
    (report && isWhollyExempt(root)) ||
    report?.appendices.some(({ exempt, publicTitle }) => exempt ?? publicTitle) ||
    agenda?.entries.some(({ exempt }) => exempt) ||
    exemptPassages(paper).length > 0 ||
    exemptDoubts(paper, profile).length > 0
  );
}
