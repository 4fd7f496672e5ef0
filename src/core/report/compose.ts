import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { bodySections, type RawBlock, type RawSection } from './body-sections.ts';
import { detailsSections } from './details-sections.ts';
import { footnotesOf } from './footnotes.ts';
import { numberingIn, type Numbering } from './numbering.ts';
import { inPublishedOrder } from './publish-order.ts';
import { recommendationBlocks, recommendationsOf } from './recommendations.ts';
import type { Block, Labelled, Report, Section } from './report.ts';
import { appendicesOf, backgroundPapersOf } from './supporting.ts';

/** Puts a report together as its reader meets it, in the practice of one council. Never fails: what is missing is missing. */
export function composeReport(paper: Paper, profile: Profile): Report {
  const numbering = numberingIn(profile.numbering);
  const raw = inPublishedOrder(bodySections(paper, profile), detailsSections(paper, profile), profile);
  const sections = raw.map((section) => {
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
    labels: labelsOf(raw, sections),
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
  const { id, covers, heading, level, place, exempt, headingSpan } = section;
  const ownNumbers = id === 'recommendations' && place === 'details';
  const blocks = ownNumbers
    ? recommendationBlocks(paper, profile).map((block) =>
        asBlock(block, block.counted ? numbering.paragraph() : block.marker),
      )
    : section.blocks.map((block) =>
        asBlock(block, block.node.type === 'paragraph' ? numbering.paragraph() : undefined),
      );
  const sections = section.sections.map((sub) => numbered(sub, undefined, numbering, paper, profile));
  const span = { start: headingSpan.start, end: section.end };
  return { id, covers, heading, level, number, place, exempt, headingSpan, span, blocks, sections };
}

function asBlock({ node, passage, span, label, exempt }: RawBlock, number: string | undefined): Block {
  return { node, passage, span, number, label, exempt };
}

function labelsOf(raw: readonly RawSection[], sections: readonly Section[]): Map<string, Labelled> {
  const labels = new Map<string, Labelled>();
  const add = (labelled: Labelled) => {
    if (!labels.has(labelled.label)) labels.set(labelled.label, labelled);
  };
  const gather = (section: Section, label: string | undefined): void => {
    const inRecommendations = section.covers.includes('recommendations');
    if (label !== undefined) {
      add({ label, kind: 'section', number: section.number, span: section.headingSpan });
    }
    for (const block of section.blocks) {
      if (block.label === undefined) continue;
      const kind = inRecommendations ? 'recommendation' : 'paragraph';
      add({ label: block.label, kind, number: block.number, span: block.span });
    }
  };
  const walk = (rawSections: readonly RawSection[], composed: readonly Section[]): void => {
    composed.forEach((section, index) => {
      const own = rawSections[index];
      gather(section, own?.label);
      walk(own?.sections ?? [], section.sections);
    });
  };
  walk(raw, sections);
  return labels;
}
