import type { Entry, Value } from '../parse/front-matter/tree.ts';
import { entry, entryAt, isEmpty } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { prose } from '../parse/prose.ts';
import type { Profile, SectionPractice } from '../profile/profile.ts';
import type { RawSection } from './body-sections.ts';
import { blocksIn, type RawBlock } from './raw-block.ts';
import { fieldOfSection } from './section-field.ts';

/** The sections written in the front matter, in the council's order; those it does not know come last. */
export function detailsSections(paper: Paper, profile: Profile): RawSection[] {
  const known = profile.sections.map((practice) => practice.id);
  const implications = entry(paper.frontMatter.root, 'implications')?.value;
  const others =
    implications?.kind === 'map'
      ? implications.entries.map(({ key }) => key).filter((id) => !known.includes(id))
      : [];
  return [...new Set([...known, ...others])].flatMap((id) => {
    const field = entryAt(paper.frontMatter.root, fieldOfSection(id));
    if (!field || isEmpty(field.value)) return [];
    return [
      sectionOf(
        id,
        field,
        paper,
        profile.sections.find((practice) => practice.id === id),
      ),
    ];
  });
}

function sectionOf(
  id: string,
  field: Entry,
  paper: Paper,
  practice: SectionPractice | undefined,
): RawSection {
  return {
    id,
    covers: [id],
    heading: practice?.heading ?? titleOf(id),
    label: undefined,
    level: 2,
    place: 'details',
    exempt: undefined,
    headingSpan: field.keySpan,
    end: field.value.span.end,
    blocks: proseBlocks(field.value, paper),
    sections: [],
  };
}

/** The blocks of a field's Markdown. */
export function proseBlocks(value: Value, paper: Paper): RawBlock[] {
  if (value.kind !== 'text') return [];
  const passage = prose(value, paper);
  return blocksIn(passage);
}

/** `community_safety` as "Community safety implications", `appendices` as "Appendices". */
function titleOf(id: string): string {
  const words = id.replaceAll('_', ' ');
  const isImplication = fieldOfSection(id).length > 1;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${isImplication ? ' implications' : ''}`;
}
