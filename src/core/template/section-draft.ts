import { words } from '../messages.ts';
import type { SectionPractice } from '../profile/profile.ts';
import { blank, draftOf, indented, type Draft } from './draft.ts';
import { bodyGuidance, fieldGuidance } from './guidance.ts';
import { holdsList } from './holds-list.ts';
import { fieldOfSection } from '../report/section-field.ts';

/** A section of the body as a new report has it: heading, guidance, and where to write. */
export function bodySectionDraft(practice: SectionPractice): Draft {
  const guidance = practice.guidance === undefined ? '' : `${bodyGuidance(practice.guidance)}\n\n`;
  return [`## ${practice.heading}\n\n${guidance}`, ...startOf(practice), '\n'];
}

/**
 * A section written as a field: guidance as a remark, and a `|` block, which keeps every word.
 *
 * @param name   the field's name, `legal`
 * @param indent columns that the field itself is moved in
 */
export function fieldSectionDraft(practice: SectionPractice, name: string, indent: number): Draft {
  const margin = ' '.repeat(indent);
  const guidance = practice.guidance === undefined ? '' : `${margin}${fieldGuidance(practice.guidance)}\n`;
  const isList = holdsList('report', fieldOfSection(practice.id));
  const opening = isList ? `${name}:\n${margin}  - |\n${margin}    ` : `${name}: |\n${margin}  `;
  return [guidance, margin, opening, ...indented(startOf(practice), indent + (isList ? 4 : 2)), '\n'];
}

/** What the council starts the section with, else a blank that names it. */
function startOf({ starter, heading }: SectionPractice): Draft {
  if (starter !== undefined) return draftOf(starter.trimEnd());
  const name = heading.charAt(0).toLowerCase() + heading.slice(1);
  return [blank(words({ id: 'template-blank', args: { name } }))];
}
