import { entry, textAt, valueAt } from '../parse/front-matter/tree.ts';
import type { Report, Section } from '../report/report.ts';
import type { Span } from '../span.ts';
import { sectionFor } from './cleared-text.ts';

/** Something that somebody must clear before the report is submitted, and how far that has come. */
export interface Clearance {
  /** The name under which the details record it. */
  readonly id: string;
  /** The section; undefined for the whole report. */
  readonly section: Section | undefined;
  /** The post that gives it: "Monitoring officer". */
  readonly post: string;
  readonly record: ClearanceRecord | undefined;
}

/** What the details say of a clearance. Silence is never clearance: without `cleared` there is none. */
export interface ClearanceRecord {
  /** Of its name in the details. */
  readonly span: Span;
  readonly name: string | undefined;
  readonly jobTitle: string | undefined;
  /** As typed. */
  readonly sent: string | undefined;
  /** As typed. */
  readonly cleared: string | undefined;
  /** The fingerprint of the text that was cleared. */
  readonly of: string | undefined;
}

/**
 * What must be cleared in a report, in the council's order: each section it has that its council wants cleared,
 * and what the whole report needs; then what else the details record a clearance of.
 */
export function clearancesOf(report: Report): Clearance[] {
  const { profile, details } = report;
  const ofSections = profile.sections.flatMap(({ id, clearance: post }) => {
    const section = post === undefined ? undefined : sectionFor(id, report);
    return post === undefined || !section ? [] : { id, section, post, record: recordOf(id, report) };
  });
  const ofWhole = profile.clearances.map(({ id, label }) => {
    return { id, section: undefined, post: label, record: recordOf(id, report) };
  });
  const needed = new Set([...ofSections, ...ofWhole].map(({ id }) => id));
  const recorded = valueAt(details, 'clearances');
  const others = (recorded?.kind === 'map' ? recorded.entries : []).flatMap(({ key: id }) => {
    const section = needed.has(id) ? undefined : sectionFor(id, report);
    const record = recordOf(id, report);
    return section ? { id, section, post: record?.jobTitle ?? '', record } : [];
  });
  return [...ofSections, ...ofWhole, ...others];
}

function recordOf(id: string, { details }: Report): ClearanceRecord | undefined {
  const group = valueAt(details, 'clearances');
  const found = group?.kind === 'map' ? entry(group, id) : undefined;
  if (!found) return undefined;
  const { value, keySpan: span } = found;
  if (value.kind === 'text') {
    const name = value.text.trim() === '' ? undefined : value.text.trim();
    return { span, name, jobTitle: undefined, sent: undefined, cleared: undefined, of: undefined };
  }
  return {
    span,
    name: textAt(value, 'name'),
    jobTitle: textAt(value, 'job_title'),
    sent: textAt(value, 'sent'),
    cleared: textAt(value, 'cleared'),
    of: textAt(value, 'of'),
  };
}
