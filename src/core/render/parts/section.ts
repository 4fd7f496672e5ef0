import { words } from '../../messages.ts';
import { valueAt, type Value } from '../../parse/front-matter/tree.ts';
import { isCaption } from '../../report/caption.ts';
import { recommendationsIntro } from '../../report/recommendations-intro.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import type { Block, Recommendation, Report, Section } from '../../report/report.ts';
import type { WriteClearance } from './clearance-notes.ts';
import { markup, nothing, type Html } from '../html.ts';
import type { PageWriter } from '../page-writer.ts';
import { appendixList, backgroundPaperList } from './supporting-papers.ts';

/** Writes a section and those below it: heading, then what stands in it, whichever place that was written in. */
export function writeSection(
  writer: PageWriter,
  section: Section,
  report: Report,
  writeClearance: WriteClearance,
): void {
  writer.heading(section);
  writeClearance(writer, section);
  const fromDetails = section.place === 'details';
  if (section.covers.includes('recommendations')) writeRecommendations(writer, section, report);
  else if (section.blocks.length > 0 || !fromDetails) {
    section.blocks.forEach((block, index) => {
      const isOfNext = isCaption(block.node, section.blocks[index + 1]?.node);
      writer.block(block, isOfNext ? 'caption' : '');
    });
  } else writer.add(listed(writer, section, report), section.span);
  for (const below of section.sections) writeSection(writer, below, report, writeClearance);
}

function writeRecommendations(writer: PageWriter, section: Section, report: Report): void {
  const { recommendations } = report;
  const intro = recommendationsIntro(report);
  if (section.place === 'details' && intro) {
    writer.add(markup`<p class="block recommendation intro">${intro}</p>`, section.headingSpan);
  }
  const owner = (block: Block) => recommendations.findLast(({ span }) => span.start <= block.span.start);
  const ownBlocks = (own: Recommendation) => section.blocks.filter((block) => owner(block) === own);
  section.blocks.forEach((block, index) => {
    writer.block(block, 'recommendation');
    const own = owner(block);
    const next = section.blocks[index + 1];
    if (own?.reason === undefined || (next && owner(next) === own)) return;
    if (writer.surroundings.copy === 'public' && ownBlocks(own).every(({ exempt }) => exempt)) return;
    const reason = words({ id: 'page-reason', args: { reason: own.reason } });
    writer.add(markup`<p class="block recommendation reason">${reason}</p>`, own.span);
  });
}

/** What a field holds that is a list rather than prose. */
function listed(
  writer: PageWriter,
  section: Section,
  { details, backgroundPapers, appendices }: Report,
): Html {
  if (section.covers.includes('background_papers')) return backgroundPaperList(backgroundPapers);
  if (section.covers.includes('appendices')) return appendixList(appendices, writer.surroundings);
  const value = valueAt(details, ...fieldOfSection(section.id ?? ''));
  return markup`<div class="block">${value ? plain(value) : nothing}</div>`;
}

/** Words that stand in a list or map where prose belongs: a problem says so, and none of them is lost. */
function plain(value: Value): Html {
  switch (value.kind) {
    case 'text':
      return markup`${value.text}`;
    case 'list':
      return markup`<ul>${value.items.map((item) => markup`<li>${plain(item)}</li>`)}</ul>`;
    case 'map':
      return markup`<ul>${value.entries.map((each) => markup`<li>${each.key}: ${plain(each.value)}</li>`)}</ul>`;
  }
}
