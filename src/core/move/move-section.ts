import { say } from '../check/say.ts';
import type { Message } from '../messages.ts';
import { parse } from '../parse/parse.ts';
import { composeReport } from '../report/compose.ts';
import type { Report } from '../report/report.ts';
import { applyEdits } from '../text-edit.ts';
import type { Moved } from './moved.ts';
import { saysTheSame } from './same-report.ts';
import { sectionToMove } from './section-to-move.ts';
import { toBody } from './to-body.ts';
import { toDetails } from './to-details.ts';

/**
 * *Move to body* or *Move to details* for the section that an offset of the file stands in: purpose,
 * recommendations and implications are stated once, in either place. The edited text is read again, and where
 * the report does not say what it said, the section stays.
 *
 * @returns undefined where no such section is; else what it is called, and its edits or why it stays
 */
export function moveSection(
  report: Report,
  offset: number,
): { readonly title: Message; readonly moved: Moved } | undefined {
  const found = sectionToMove(report, offset);
  if (!found) return undefined;
  const { heading } = found.practice;
  const isInBody = found.section.place === 'body';
  const title = isInBody ? say('move-to-details', { heading }) : say('move-to-body', { heading });
  if (report.paper.frontMatter.state === 'unclosed') {
    return { title, moved: { refused: say('front-matter-unclosed', {}) } };
  }
  const moved = isInBody ? toDetails(report, found) : toBody(report, found);
  if ('refused' in moved) return { title, moved };
  const edited = parse(applyEdits(report.paper.text, moved.edits), report.paper);
  const isSame = saysTheSame(report, composeReport(edited, report.profile), found.section);
  return { title, moved: isSame ? moved : { refused: say('move-form', {}) } };
}
