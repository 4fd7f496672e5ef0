import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { exemptDoubts, type ExemptDoubt } from '../report/exempt/exempt-doubts.ts';
import { marksExempt, saidInBody } from '../report/exempt/nothing-marked.ts';
import { isClassification, isWhollyExempt } from '../report/exempt/wholly-exempt.ts';
import type { Composed } from './composed.ts';

/** A place for whose sake no public copy can be made, and the paper that it is in. */
export interface PlacedDoubt extends ExemptDoubt {
  readonly paper: Paper;
}

/** Where the papers of a page may hold exempt matter that would pass for open: no public copy is made of them. */
export function publicDoubts(composed: Composed): readonly PlacedDoubt[] {
  const { agenda, minutes, report, reports } = composed;
  const papers = new Map(
    [report, agenda, minutes, ...(reports?.values() ?? [])].flatMap((each) =>
      each ? [[each.paper, each.profile] as const] : [],
    ),
  );
  return [
    ...Array.from(papers).flatMap(([paper, profile]) =>
      exemptDoubts(paper, profile).map((doubt) => ({ ...doubt, paper })),
    ),
    ...itemsWithOpenReports(composed),
  ];
}

/** What the agenda keeps from the public, while nothing in its reports is marked so. */
function itemsWithOpenReports({ agenda, reports }: Composed): readonly PlacedDoubt[] {
  return (agenda?.entries ?? []).flatMap(({ exempt, number, reports: named, titleSpan }) => {
    const known = named.flatMap(({ path }) => reports?.get(path) ?? []);
    const isOpen = known.length > 0 && !known.some(({ paper }) => marksExempt(paper));
    if (!agenda || !exempt || !isOpen) return [];
    const message = { id: 'exempt-item-report-open', args: { number } } as const;
    return [{ paper: agenda.paper, span: titleSpan, message }];
  });
}

/**
 * The same for the Markdown file of an appendix that its report does not mark as exempt: the file may say of itself
 * that it is.
 */
export function attachedDoubts(paper: Paper, profile: Profile): readonly ExemptDoubt[] {
  const { root } = paper.frontMatter;
  const said = isWhollyExempt(root)
    ? root.entries.find(({ key }) => isClassification(key))?.keySpan
    : undefined;
  const span = said ?? saidInBody(paper);
  const doubts = exemptDoubts(paper, profile);
  if (!span || doubts.length > 0) return doubts;
  return [{ span, message: { id: 'exempt-attached-open', args: {} } }];
}
