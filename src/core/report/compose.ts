import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { bodySections, type RawSection } from './body-sections.ts';
import { isCaption } from './caption.ts';
import { detailsSections } from './details-sections.ts';
import { footnotesOf } from './footnotes.ts';
import { numberingIn, type Numbering } from './numbering.ts';
import { inPublishedOrder } from './publish-order.ts';
import { recommendationBlocks, recommendationsOf } from './recommendations.ts';
import type { Block, Labelled, Report, Section } from './report.ts';
import { appendicesOf, backgroundPapersOf } from './supporting.ts';
import { targetsIn } from './targets.ts';

/** Puts a report together as its reader meets it, in the practice of one council. Never fails: what is missing is missing. */
export function composeReport(paper: Paper, profile: Profile): Report {
  const numbering = numberingIn(profile.numbering);
  const ordered = inPublishedOrder(bodySections(paper, profile), detailsSections(paper, profile), profile);
  const sections = ordered.map((section) => {
    const number = section.heading === '' ? undefined : numbering.section();
    return numbered(section, number, numbering, paper, profile);
  });
  const first = (id: string) => sections.find((section) => section.covers.includes(id));
  const recommendations = recommendationsOf(paper, first('recommendations'));
  return Object.freeze({
    paper,
    profile,
    details: paper.frontMatter.root,
    sections,
    recommendations,
    backgroundPapers: backgroundPapersOf(paper, first('background_papers')),
    appendices: appendicesOf(paper),
    labels: labelsOf(sections),
    footnotes: footnotesOf(paper),
  });
}

function numbered(
  section: RawSection,
  number: string | undefined,
  numbering: Numbering,
  paper: Paper,
  profile: Profile,
): Section {
  const { id, covers, heading, label, level, place, exempt, headingSpan } = section;
  const ownNumbers = id === 'recommendations' && place === 'details';
  const blocks: readonly Block[] = ownNumbers
    ? recommendationBlocks(paper, profile).map(({ block, counted, marker }) => {
        block.number = counted ? numbering.paragraph() : marker;
        return block;
      })
    : section.blocks;
  if (!ownNumbers) {
    section.blocks.forEach((block, index) => {
      if (block.node.type !== 'paragraph' || isCaption(block.node, section.blocks[index + 1]?.node)) return;
      block.number = numbering.paragraph();
    });
  }
  const sections = section.sections.map((sub) => numbered(sub, undefined, numbering, paper, profile));
  const span = { start: headingSpan.start, end: section.end };
  return { id, covers, heading, label, level, number, place, exempt, headingSpan, span, blocks, sections };
}

function labelsOf(sections: readonly Section[]): Map<string, Labelled> {
  const labels = new Map<string, Labelled>();
  for (const { label, kind, number, span } of targetsIn(sections)) {
    if (label !== undefined && !labels.has(label)) labels.set(label, { label, kind, number, span });
  }
  return labels;
}
