import type { CheckedPaper } from '../check/check.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Section } from '../report/report.ts';
import { fieldAround } from './field-around.ts';
import type { WordingPlace } from './offer-wording.ts';

/** What an offset of the paper stands in, as far as it bears on which wordings fit there; undefined where the file is not ours. */
export function wordingPlace({ paper, report }: CheckedPaper, offset: number): WordingPlace | undefined {
  if (paper.type === undefined) return undefined;
  const { root, inner, state } = paper.frontMatter;
  const inDetails = state !== 'none' && offset <= inner.end;
  return {
    paper: paper.type,
    sections: inDetails
      ? sectionOfField(fieldAround(paper, offset)?.path ?? [])
      : sectionsAt(report?.sections, offset),
    committee: textAt(root, 'committee') ?? textAt(root, 'decision_maker'),
  };
}

function sectionOfField(path: readonly string[]): readonly string[] {
  const [first, second] = path;
  const id = first === 'implications' ? second : first;
  return id !== undefined && fieldOfSection(id)[0] === first ? [id] : [];
}

/** A section of the body reaches to where the next one starts; a sub-section's text is its parent's too. */
function sectionsAt(sections: readonly Section[] | undefined, offset: number): readonly string[] {
  const section = sections?.findLast(
    ({ place, headingSpan }) => place === 'body' && headingSpan.start <= offset,
  );
  return section ? [...section.covers, ...sectionsAt(section.sections, offset)] : [];
}
