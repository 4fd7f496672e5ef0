import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import { entry } from '../parse/front-matter/tree.ts';
import { spanOf } from '../report/blocks.ts';
import type { Span } from '../span.ts';
import { gathered } from './gathered.ts';
import { nodesOf } from './nodes-of.ts';

/** A place where the text speaks of one of the report's own appendices. */
export interface AppendixMention {
  /** `A`, `2`, `B1`. */
  readonly label: string;
  readonly span: Span;
}

/** Every mention of an appendix in a paper, outside its lists of appendices and background papers, in the order of the file. */
export function appendixMentions(paper: Paper): AppendixMention[] {
  const lists = ['appendices', 'background_papers'].flatMap(
    (key) => entry(paper.frontMatter.root, key)?.value.span ?? [],
  );
  return mentions(paper).flatMap(({ passage, facts }) =>
    facts.flatMap(({ label, span }) => {
      const placed = passage.place(span);
      const listed = lists.some(({ start, end }) => start <= placed.start && placed.start < end);
      return listed ? [] : [{ label, span: placed }];
    }),
  );
}

/** Not the “I” of “an appendix I wrote”. */
const label = String.raw`(?!I\s\p{Ll})(?:[A-Z]\d{0,2}|\d{1,2}[A-Za-z]?|[IVX]{2,4})(?![\p{L}\p{N}])`;
/** Only the plural has more than one: “Appendix 1, 5 years on”, “Appendix A – 5 year plan”. */
const mention = new RegExp(
  String.raw`\b(?:(?:[Aa]ppendix|APPENDIX)\s+(${label})|(?:[Aa]ppendices|APPENDICES)\s+(${label}(?:(?:[–-]|,?\s+(?:and|or|to|&)\s+|,\s+)${label})*))`,
  'gu',
);
/** “Appendix 2 of the Constitution”, “Appendix B to Cabinet’s report”: another document's. */
const ofAnother =
  /^\s*(?:of|to|in|from)\s+(?!(?:this|the)\s+report\b)(?:(?:the|that|an?|its|their|our|those|each)\b|\p{Lu})/u;

/** What a piece says of appendices. */
export const mentionsIn = ofPiece((piece): readonly AppendixMention[] => {
  if (!/appendi/i.test(piece.text)) return [];
  return nodesOf(piece).texts.flatMap((text) => {
    const { start, end } = spanOf(text);
    const source = piece.text.slice(start, end);
    return [...source.matchAll(mention)].flatMap((match) => {
      const [words, one, labels = one ?? ''] = match;
      const last = match.index + words.length;
      const before = source.slice(Math.max(0, match.index - 8), match.index);
      if (ofAnother.test(source.slice(last, last + 40)) || /[’']s\s*$/.test(before)) return [];
      const span = { start: start + match.index, end: start + last };
      return labelsIn(labels).map((each) => ({ label: each, span }));
    });
  });
});

const mentions = gathered(mentionsIn);

/** "A, B and D to F" as A, B, D, E and F. */
function labelsIn(words: string): string[] {
  const found: string[] = [];
  let range = false;
  for (const [part] of words.matchAll(/[A-Z]+\d*|\d+[A-Za-z]?|\bto\b|[–-]/g)) {
    if (part === 'to' || part === '–' || part === '-') range = true;
    else {
      found.push(...(range ? between(found.at(-1) ?? '', part) : []), part);
      range = false;
    }
  }
  return found;
}

/** What lies between two letters or two numbers. */
function between(first: string, last: string): string[] {
  if (/^\d+$/.test(first + last)) {
    const count = Number(last) - Number(first) - 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => String(Number(first) + 1 + index));
  }
  if (first.length !== 1 || last.length !== 1) return [];
  const code = first.charCodeAt(0);
  const count = Math.max(0, last.charCodeAt(0) - code - 1);
  return Array.from({ length: count }, (_, index) => String.fromCharCode(code + 1 + index));
}
