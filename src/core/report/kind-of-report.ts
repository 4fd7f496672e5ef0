import { textAt } from '../parse/front-matter/tree.ts';
import type { ReportKind } from '../profile/profile.ts';
import type { Report } from './report.ts';

/**
 * The kind of report this is; until the officer says, it is held to what the council's first kind needs.
 * Undefined where the officer names a kind that the council does not have.
 */
export function kindOfReport({ details, profile }: Report): ReportKind | undefined {
  const id = textAt(details, 'report_type');
  return (
    profile.reportTypes.find((kind) => kind.id === id) ??
    (id === undefined ? profile.reportTypes[0] : undefined)
  );
}
