import { toString } from 'mdast-util-to-string';
import type { Agenda } from '../agenda/agenda.ts';
import { plainTitle } from '../meeting/same-title.ts';
import { words } from '../messages.ts';
import { inBody } from '../parse/in-body.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { exemptMark } from '../render/markdown/exempt-passage.ts';
import { markup, nothing, type Html } from '../render/html.ts';
import { writeNotes } from '../render/parts/notes-section.ts';
import type { Part } from '../render/page.ts';
import { type Readership, writerOf } from '../render/writer-of.ts';
import { withoutLabel } from '../report/label.ts';
import { blocksIn } from '../report/raw-block.ts';
import type { Report } from '../report/report.ts';
import { attachedOf, type AttachedFiles } from './attached.ts';
import { appendixName } from './pack-contents.ts';
import type { PackAppendix } from './pack.ts';
import { sheetClass } from './sheet-style.ts';

/** How deep the headings of an appendix stand: below its name, which stands below its report's title. */
const DEPTH = 2;

/**
 * Writes an appendix, or a report that is a file, onto sheets of its own: what is in it, or that it is withheld. What is
 * left out has no sheet.
 *
 * @param owner the report whose appendix it is, or the agenda whose report
 */
export function writeAppendix(
  parts: Part[],
  owner: Agenda | Report,
  each: PackAppendix,
  files: AttachedFiles,
  readership: Readership,
): void {
  const attached = attachedOf(each, files);
  if (attached?.kind === 'left out') return;
  const { id, appendix } = each;
  const { paper, profile } = owner;
  const level = owner.paper.type === 'agenda' ? 2 : 3;
  const writer = writerOf(paper, profile, readership, { parts, prefix: `${id}-`, depth: DEPTH });
  const name = appendixName(each);
  const mark = appendix.exempt ? exemptMark(profile.nation, appendix.exempt) : nothing;
  const tag: Html = { html: `h${level}` };
  const heading = (classes: string): Html => markup`<${tag} class="${classes}" id="${id}">${name}</${tag}>`;
  if (attached?.kind === 'pdf') {
    attached.sheets.forEach((size, index) => {
      const later = words({
        id: 'pack-later-sheet',
        args: { name: appendix.label ?? appendix.title, page: index + 1, pages: attached.sheets.length },
      });
      const caption = index === 0 ? heading('sheet-name') : markup`<p class="sheet-name">${later}</p>`;
      writer.add(markup`<div class="block sheet ${sheetClass(size)}">${caption}</div>`, appendix.span);
    });
    return;
  }
  writer.add(heading(`block heading level-${level} new-sheet`), appendix.span);
  if (appendix.exempt) writer.add(markup`<p class="block exempt mark">${mark}</p>`, appendix.span);
  if (!attached && appendix.publicInterest !== undefined) {
    writer.add(markup`<p class="block">${appendix.publicInterest}</p>`, appendix.span);
  }
  if (attached?.kind === 'picture') {
    writer.add(
      markup`<div class="block sheet-picture"><img src="${attached.address}" alt="${appendix.title}" /></div>`,
      appendix.span,
    );
  }
  if (attached?.kind === 'words') writeWords(parts, attached.paper, each, profile, readership);
}

/** Writes what a Markdown file says. Its first heading is left out where it only names the appendix again. */
function writeWords(
  parts: Part[],
  paper: Paper,
  { id, appendix }: PackAppendix,
  profile: Profile,
  readership: Readership,
): void {
  const writer = writerOf(paper, profile, readership, { parts, prefix: `${id}-`, depth: DEPTH });
  const blocks = paper.body.flatMap((placed) => blocksIn(inBody(placed)));
  const known = plainTitle(`${appendix.label ?? ''} ${appendix.title}`);
  blocks.forEach((block, index) => {
    if (block.node.type !== 'heading') return writer.block(block);
    const heading = withoutLabel(toString(block.node));
    if (index === 0 && known.endsWith(plainTitle(heading))) return;
    const { label, exempt, span: headingSpan } = block;
    writer.heading({
      heading,
      level: Math.max(2, block.node.depth),
      number: undefined,
      headingSpan,
      exempt,
      label,
    });
  });
  writeNotes(writer);
}
