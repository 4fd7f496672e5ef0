import type { Span } from '../span.ts';
import type { PlacedStretch, PublicWords } from './public-words.ts';
import type { Word } from './stretches.ts';

/** This many words in a row are no accident. */
const LENGTH = 8;

/** Words that every report borrows from the law. */
const lawful = /\b(?:act|schedule|regulations?|paragraph)\b/;

/** Places of the public copy, in the file, that repeat eight or more words in a row of what is exempt. */
export function leakedPassages({ exempt, open }: PublicWords): Span[] {
  const vocabulary = new Set<string>();
  const runs = new Set<string>();
  for (const { words } of exempt) {
    for (const { word } of words) vocabulary.add(word);
    for (let at = 0; at + LENGTH <= words.length; at++) {
      const run = runAt(words, at);
      if (!lawful.test(run)) runs.add(run);
    }
  }
  return runs.size === 0 ? [] : open.flatMap((stretch) => leaksIn(stretch, vocabulary, runs));
}

function leaksIn(
  { words, passage }: PlacedStretch,
  vocabulary: ReadonlySet<string>,
  runs: ReadonlySet<string>,
): Span[] {
  const leaks: Span[] = [];
  let known = 0;
  let first: number | undefined;
  words.forEach(({ word, span }, index) => {
    known = vocabulary.has(word) ? known + 1 : 0;
    const isLeak = known >= LENGTH && runs.has(runAt(words, index - LENGTH + 1));
    if (isLeak) {
      const start = first ?? words[index - LENGTH + 1]?.span.start ?? span.start;
      if (first !== undefined) leaks.pop();
      leaks.push(passage.place({ start, end: span.end }));
      first = start;
    } else first = undefined;
  });
  return leaks;
}

const runAt = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + LENGTH)
    .map(({ word }) => word)
    .join(' ');
