import { rootField } from '../schema/field.ts';
import { everySection } from './every-section.ts';
import { kindOfReport } from './kind-of-report.ts';
import type { Report, Section } from './report.ts';

/** A heading that says so itself, whatever the council's own name for the section is. */
const saysSo = /\b(?:implications?|impact assessment|appraisal)\b/i;

/**
 * The sections on what a proposal means for law, money, equality and the rest. Planning and licensing reports
 * are a genre of their own, which the rules on implications leave alone: they have none.
 */
export function implicationsOf(report: Report): Section[] {
  if (kindOfReport(report)?.id === 'regulatory') return [];
  return [...everySection(report.sections)].filter(isImplication);
}

/** Whether a section, under any heading, says what a proposal means for one of these. */
export function isImplication({ covers, heading }: Pick<Section, 'covers' | 'heading'>): boolean {
  const known = rootField('report').fields.get('implications')?.fields;
  return covers.some((id) => known?.has(id)) || saysSo.test(heading);
}
