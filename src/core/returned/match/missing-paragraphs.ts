import { fileSpan } from '../make/file-span.ts';
import type { Matches } from './match.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import type { PlacedChange } from '../review.ts';
import { keyOf } from './tokens.ts';
import { after, before, type WordItem } from '../word-item.ts';

/** The paragraphs of a report that its copy is without, though nobody tracked that they were taken out. */
export class MissingParagraphs {
  readonly #missing: readonly ReportParagraph[];
  /** How many are exempt, where the copy is without all that are. */
  readonly exempt: number;

  constructor(paragraphs: readonly ReportParagraph[], items: readonly WordItem[], matches: Matches) {
    const theirs = items.flatMap((item) => [keyOf(before(item)), keyOf(after(item))]);
    const unmatched = paragraphs.filter(
      ({ passage, written: { text } }, index) =>
        passage &&
        !matches.ofParagraph.has(index) &&
        // A line that stands within another of the copy is not missing.
        !(/\S\s+\S+\s+\S/.test(text) && theirs.some((key) => key.includes(keyOf(text)))),
    );
    const exempt = paragraphs.filter((each) => each.exempt);
    const isPublic = exempt.length > 0 && exempt.every((each) => unmatched.includes(each));
    this.exempt = isPublic ? exempt.length : 0;
    this.#missing = isPublic ? unmatched.filter((each) => !each.exempt) : unmatched;
  }

  /** The changes with these among them, each behind what stands before it in the file. */
  among(changes: readonly PlacedChange[]): readonly PlacedChange[] {
    const all = [...changes];
    for (const paragraph of this.#missing) {
      const placed = removed(paragraph);
      const start = placed.span?.start ?? 0;
      const behind = all.findLastIndex(
        ({ span, section }) => section === placed.section && (span?.start ?? 0) <= start,
      );
      const inSection = all.findIndex(({ section }) => section === placed.section);
      all.splice(behind !== -1 ? behind + 1 : inSection !== -1 ? inSection : all.length, 0, placed);
    }
    return all;
  }
}

function removed(paragraph: ReportParagraph): PlacedChange {
  const { written, section, kind } = paragraph;
  const { text } = written;
  const canGo = kind === 'paragraph' || kind === 'item' || kind === 'heading';
  return {
    change: {
      id: `untracked-removed:${text}`,
      kind: 'untracked-removed',
      by: undefined,
      moved: false,
      old: text,
      new: '',
    },
    state: 'open',
    section,
    span: fileSpan(paragraph, { start: 0, end: text.length }),
    around: [{ text, side: 'old', own: true }],
    make: canGo ? { kind: 'remove', paragraph } : undefined,
  };
}
