import type { AgendaItem, ItemReport } from '../meeting/agenda-item.ts';
import { pathFrom } from '../meeting/path-from.ts';
import type { Copy } from '../render/copy.ts';
import { itemId } from '../render/parts/item-writer.ts';
import { isWithheld } from '../render/pages/report-page.ts';
import type { Appendix, Report } from '../report/report.ts';

/** The papers of a meeting as they stand behind its agenda, item by item. */
export interface PackItem {
  readonly item: AgendaItem;
  /** The identifier of the item on the pages. */
  readonly id: string;
  readonly papers: readonly PackPaper[];
}

export type PackPaper = PackReport | PackFile | { readonly kind: 'to follow' };

export interface PackReport {
  readonly kind: 'report';
  /** The identifier of its title on the pages. */
  readonly id: string;
  readonly report: Report;
  /** Its path from the agenda's folder. */
  readonly path: string;
  readonly appendices: readonly PackAppendix[];
}

/** A report that is a file, and stands in the pack as it is. */
export interface PackFile {
  readonly kind: 'file';
  readonly id: string;
  readonly file: PackAppendix;
}

export interface PackAppendix {
  readonly id: string;
  readonly appendix: Appendix;
  /** Its path from the agenda's folder; undefined where no file is named. */
  readonly path: string | undefined;
  /** Whether this copy's reader may know only that there is one. */
  readonly isWithheld: boolean;
}

/**
 * Puts a meeting's papers in the order of its agenda: each report with its appendices behind it. Of a report that is
 * withheld, not even the appendices are named.
 */
export function packItems(items: readonly AgendaItem[], copy: Copy): readonly PackItem[] {
  return items.map((item, index) => {
    const id = itemId(index);
    return {
      item,
      id,
      papers: item.reports.map((each, order) => paperOf(each, `${id}-report-${order + 1}`, copy)),
    };
  });
}

function paperOf({ path: named = '', report, file }: ItemReport, id: string, copy: Copy): PackPaper {
  const path = pathFrom('', named);
  if (!report) {
    return file
      ? { kind: 'file', id, file: { id, appendix: file, path, isWithheld: isHidden(file, copy) } }
      : { kind: 'to follow' };
  }
  const appendices = isWithheld(report, copy) ? [] : report.appendices;
  return {
    kind: 'report',
    id,
    report,
    path,
    appendices: appendices.map((appendix, order) => ({
      id: `${id}-appendix-${order + 1}`,
      appendix: asNamed(appendix, copy),
      path: appendix.file === undefined ? undefined : pathFrom(path, appendix.file),
      isWithheld: isHidden(appendix, copy),
    })),
  };
}

/** The public sees another title where there is one. */
const asNamed = (appendix: Appendix, copy: Copy): Appendix =>
  copy === 'public' && appendix.publicTitle !== undefined
    ? { ...appendix, title: appendix.publicTitle }
    : appendix;

const isHidden = ({ exempt }: Appendix, copy: Copy) => exempt !== undefined && copy === 'public';

/** What of a paper stands in the pack as its file is: the appendices of a report, or the report itself. */
export function filesOf(paper: PackPaper): readonly PackAppendix[] {
  switch (paper.kind) {
    case 'report':
      return paper.appendices;
    case 'file':
      return [paper.file];
    case 'to follow':
      return [];
  }
}

/** The files that a reader of this copy may see, by their paths from the agenda's folder. */
export function filesWanted(items: readonly PackItem[]): ReadonlySet<string> {
  const files = items.flatMap(({ papers }) => papers.flatMap(filesOf));
  return new Set(
    files.flatMap(({ path, isWithheld: hidden }) => (path === undefined || hidden ? [] : [path])),
  );
}
