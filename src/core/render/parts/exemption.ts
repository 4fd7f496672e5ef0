import { textAt, valueAt, type Value } from '../../parse/front-matter/tree.ts';
import type { Report, Section } from '../../report/report.ts';
import type { Defined } from '../markdown/defined.ts';
import { fragmentOf } from '../markdown/fragment.ts';
import type { Fragment } from '../markdown/late.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

/** What of a report is not for the public, and why. */
export interface Exemption {
  /** Whether all of it is exempt, or some passage or appendix. */
  readonly extent: 'whole' | 'part';
  /** The paragraphs of the law that are named anywhere in it, as typed. */
  readonly paragraphs: readonly string[];
  readonly publicInterest: string | undefined;
  readonly becomesOpen: string | undefined;
}

/** The exempt matter that a report holds; undefined for one that is open throughout. */
export function exemptionOf(report: Report, defined: Defined): Exemption | undefined {
  const { details, appendices } = report;
  const isWhole = isWhollyExempt(details);
  const isPart = textAt(details, 'classification') === 'part_exempt';
  const passages = [
    ...report.sections.flatMap(passagesIn),
    ...appendices.flatMap(({ exempt }) => (exempt ? [exempt] : [])),
    ...[...defined.notes.values()].flatMap(({ exempt }) => (exempt ? [[]] : [])),
  ];
  const stated = valueAt(details, 'exempt');
  if (!isWhole && !isPart && passages.length === 0 && !stated) return undefined;
  return {
    extent: isWhole ? 'whole' : 'part',
    paragraphs: [...new Set([...listed(valueAt(details, 'exempt', 'paragraphs')), ...passages.flat()])],
    publicInterest: textAt(details, 'exempt', 'public_interest'),
    becomesOpen: textAt(details, 'exempt', 'becomes_open'),
  };
}

/** The paragraphs named by each exempt passage of a section. */
function passagesIn(section: Section): (readonly string[])[] {
  return [
    ...(section.exempt ? [section.exempt] : []),
    ...section.blocks.flatMap((block) => [
      ...(block.exempt ? [block.exempt] : []),
      ...passagesWithin(fragmentOf(block.node, block.passage.piece)),
    ]),
    ...section.sections.flatMap(passagesIn),
  ];
}

/** Those that stand inside a list or a quotation. */
function passagesWithin(fragment: Fragment): (readonly string[])[] {
  return fragment.flatMap((each) => {
    if (typeof each === 'string' || !('inner' in each)) return [];
    return [...(each.kind === 'exempt' ? [each.paragraphs] : []), ...passagesWithin(each.inner)];
  });
}

function listed(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(listed);
  return value?.kind === 'text' ? (value.text.match(/\d+[A-Za-z]?/g) ?? []) : [];
}
