import { textAt } from '../../parse/front-matter/tree.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { leakedDetails } from '../leaked-details.ts';
import { leakedPassages } from '../leaked-passages.ts';
import { type PlacedStretch, publicWords } from '../public-words.ts';
import type { Fault, ReportRule } from '../rule.ts';
import { say } from '../say.ts';
import { wordsIn } from '../stretches.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

/** A title of fewer words may stand anywhere by chance. */
const TITLE_WORDS = 3;

export const exemptLeak: ReportRule = {
  name: 'exempt-leak',
  of: 'report',
  severity: 'error',
  page: {
    fault:
      'Words, a figure, a name, a title or a file name that is exempt still stands in what the public will read.',
    why: 'Leaving out the exempt passage is no use if the same is said beside it, in a recommendation or in the name of a file. Once published it cannot be taken back.',
    remedy:
      'Say it in the exempt passage only, and write the open part so that it gives nothing away: “the highest-scoring bidder”. Where it may be published, take it out of the exempt passage, or ignore the problem with the reason.',
  },
  *check(report): Iterable<Fault> {
    const { paper, details, appendices } = report;
    const isWhole = isWhollyExempt(details);
    const hidesNothing = !isWhole && !paper.text.includes(':::') && !appendices.some(({ exempt }) => exempt);
    if (hidesNothing && !paper.text.includes('public_title')) return;
    const all = publicWords(report);
    const passages = leakedPassages(all);
    for (const span of passages) yield { span, message: say('exempt-leak-passage', {}) };
    for (const { words, from } of hiddenNames(report)) {
      for (const span of all.open.flatMap((stretch) => placesOf(words, from, stretch))) {
        yield { span, message: say(`exempt-leak-${from}`, { words }) };
      }
    }
    // What a whole report keeps back is most of what it says; only an exempt part makes a detail stand out.
    if (isWhole) return;
    for (const { span, words } of leakedDetails(all)) {
      if (passages.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      yield { span, severity: 'warning', message: say('exempt-leak-detail', { words }) };
    }
  },
};

interface HiddenName {
  readonly words: string;
  readonly from: 'title' | 'file';
}

/** Titles that have another for the public, and the names of exempt files. */
function hiddenNames({ details, appendices }: Report): readonly HiddenName[] {
  const title = textAt(details, 'public_title') === undefined ? undefined : textAt(details, 'title');
  return [
    ...(title === undefined ? [] : [{ words: title, from: 'title' as const }]),
    ...appendices.flatMap(({ exempt, file, title: own, publicTitle }): HiddenName[] => {
      const name = exempt && file?.split(/[\\/]/).at(-1);
      return [
        ...(publicTitle === undefined ? [] : [{ words: own, from: 'title' as const }]),
        ...(name ? [{ words: name, from: 'file' as const }] : []),
      ];
    }),
  ];
}

function placesOf(name: string, from: HiddenName['from'], { passage, span, words }: PlacedStretch): Span[] {
  if (from === 'file') {
    const at = passage.piece.text.slice(span.start, span.end).indexOf(name);
    const start = span.start + at;
    return at === -1 ? [] : [passage.place({ start, end: start + name.length })];
  }
  const sought = wordsIn(name, { start: 0, end: name.length });
  if (sought.length < TITLE_WORDS) return [];
  return words.flatMap((first, index) => {
    const last = words[index + sought.length - 1];
    const isHere = last && sought.every(({ word }, on) => words[index + on]?.word === word);
    return isHere ? [passage.place({ start: first.span.start, end: last.span.end })] : [];
  });
}
