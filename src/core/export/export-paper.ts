import type { Problem } from '../problem.ts';
import { composeItems } from '../meeting/compose-items.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { exemptionWords } from '../law/exempt-information.ts';
import { words } from '../messages.ts';
import type { Nation, Profile } from '../profile/profile.ts';
import type { Composed } from '../render/composed.ts';
import { definedIn } from '../render/markdown/defined.ts';
import { exemptionOf } from '../render/parts/exemption.ts';
import { exportItem } from './export-item.ts';
import { exportReport, headerOf } from './export-report.ts';
import type { ExportedCopy, ExportedPaper } from './exported.ts';
import { publicDoubts } from '../render/public-doubts.ts';
import { placedProblems } from './placed-problems.ts';
import { quotesExempt } from './quotes-exempt.ts';

/**
 * A report, or the items of an agenda or of minutes with those of their reports that are there, for other programs.
 *
 * @param problems of the paper; the public copy of one that holds exempt matter has none, because they quote it
 * @returns undefined for a file that is none of our papers
 * @throws where a public copy is asked for and it is in doubt what is exempt (see public-doubts.ts)
 */
export function exportPaper(
  composed: Composed,
  profile: Profile,
  copy: ExportedCopy,
  problems: readonly Problem[],
): ExportedPaper | undefined {
  const { paper, report } = composed;
  const { type } = paper;
  if (type === undefined) return undefined;
  if (copy === 'public' && publicDoubts(composed).length > 0) {
    throw new Error('No public copy is made where it is in doubt what is exempt: that has to be said first.');
  }
  const details = paper.frontMatter.root;
  const own = report
    ? exportReport(report, copy)
    : {
        title: textAt(details, 'title') ?? textAt(details, 'committee') ?? '',
        header: headerOf(paper, profile, copy),
        sections: [],
        recommendations: [],
        background_papers: [],
        appendices: [],
      };
  const items = report ? [] : composeItems(composed).map((item) => exportItem(item, copy));
  const exemption = report && exemptionOf(report, definedIn(paper));
  const exempt = [...(exemption ? [exemption.paragraphs] : []), ...exemptIn(items)];
  return {
    type,
    copy,
    not_for_publication:
      copy === 'members' && exempt.length > 0 ? notForPublication(profile.nation, exempt.flat()) : undefined,
    ...own,
    items,
    problems:
      copy === 'public' && quotesExempt(composed, profile) ? [] : placedProblems(paper.text, problems),
  };
}

/** Under which paragraphs of the Schedule each thing is exempt that says so, however deep it stands. */
function exemptIn(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(exemptIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'exempt' && Array.isArray(inner) ? [inner.map(String)] : exemptIn(inner),
  );
}

function notForPublication(nation: Nation, paragraphs: readonly string[]): string {
  const exemption = exemptionWords(nation, paragraphs);
  return `${words({ id: 'page-not-for-publication', args: {} })} ${words({ id: 'page-exempt-within', args: { exemption } })}`;
}
