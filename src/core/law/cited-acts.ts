import type { Span } from '../span.ts';
import { isKnownAct, type NamedAct } from './acts.ts';

/** An Act that a text cites under a title not known. */
export interface UnknownCitation {
  readonly act: NamedAct;
  readonly span: Span;
}

const citation = /\b(Act(?:\s+\(Northern Ireland\))?),?\s+((?:1[89]|20)\d\d)\b/g;
const titleWord = /^(?:[(\p{Lu}&].*|of|and|the|for|to|in|on|at|from|with|etc\.?|by)$/u;
/** Words that stand before a title, never at its head. */
const leading = /^(?:of|and|the|for|to|in|on|at|from|with|by|under|see|an?|this)$/i;
const longestTitle = 14;

/** Whether a text may cite an Act: most text does not, and is passed over sooner. */
export function mayCiteAct(text: string): boolean {
  return text.includes('Act') && text.search(citation) !== -1;
}

/**
 * The Acts that a text cites under a title which no Act in the list has, each by as many words as can be its
 * title; where it may begin in two places, both, the longer one first.
 */
export function unknownCitations(text: string): UnknownCitation[][] {
  return [...text.matchAll(citation)].flatMap((match) => {
    const [whole, act = '', year = ''] = match;
    const end = match.index + whole.length;
    const words = wordsBefore(text, match.index);
    const from = (index: number): UnknownCitation => ({
      act: {
        title: [...words.slice(index).map(({ word }) => word), act.replace(/\s+/g, ' ')].join(' '),
        year,
      },
      span: { start: words[index]?.start ?? match.index, end },
    });
    if (words.some((_, index) => isKnownAct(from(index).act))) return [];
    const head = words.findIndex(({ word }) => !leading.test(word));
    const isHead = (index: number) => index === head || /^the$/i.test(words[index - 1]?.word ?? '');
    const titles = words.flatMap(({ word }, index) =>
      isHead(index) && !leading.test(word) ? [from(index)] : [],
    );
    return titles.length > 0 ? [titles] : [];
  });
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words right before an offset that can be a title's, in order. */
function wordsBefore(text: string, end: number): Word[] {
  const words: Word[] = [];
  for (let at = end; words.length < longestTitle;) {
    const match = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 60), at));
    const word = match?.[1] ?? '';
    const ends = word === 'Act' || /[.;:!?]$/.test(word.replace(/^etc\.$/, ''));
    if (!match || ends || !titleWord.test(word)) break;
    at -= match[0].length;
    words.unshift({ word, start: at });
  }
  return words;
}
