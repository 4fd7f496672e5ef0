import { withoutLines } from '../../check/whole-lines.ts';
import type { Report } from '../../report/report.ts';
import { lineEndOf } from '../../schema/source-lines.ts';
import type { TextEdit } from '../../text-edit.ts';
import { addedMarkdown, addedPlace } from './added.ts';
import { fieldEdits, inFile, newEntries } from './file-edits.ts';
import { joins, removals } from './fewer-paragraphs.ts';
import type { Make, NewWords } from './make.ts';
import { escaped, waysToWrite } from './markdown-words.ts';
import { parting } from './parting.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import { wordEdits } from './word-edits.ts';

/** Edits of the file, and what its paragraphs say once they are made, from what they say before. */
export interface FileChange {
  readonly edits: readonly TextEdit[];
  readonly expect: (said: readonly string[]) => readonly string[];
}

/** The ways in which a change may be made in the text of a report, the plainest first. */
export function* changesOfFile(
  make: Make,
  report: Report,
  paragraphs: readonly ReportParagraph[],
): Iterable<FileChange> {
  const at = (paragraph: ReportParagraph) => paragraphs.indexOf(paragraph);
  switch (make.kind) {
    case 'words': {
      const { paragraph, span, words } = make;
      const said = textOf(words);
      for (const markdown of waysToWrite(words)) {
        const edits = wordEdits(paragraph.written, span, parting(markdown, paragraph, report));
        for (const each of edits ? inFile(edits, paragraph, report) : []) {
          yield {
            edits: each,
            expect: (all) => replaced(all, at(paragraph), 1, changed(paragraph, span, said).split('\n')),
          };
        }
      }
      return;
    }
    case 'remove': {
      const { paragraph } = make;
      const index = at(paragraph);
      for (const edits of removals(paragraph, report)) {
        yield { edits, expect: (all) => replaced(all, index, 1, []) };
      }
      return;
    }
    case 'remove-row': {
      const { passage, row } = make.cell;
      if (!passage || !row || make.cell.inDetails) return;
      const [first, count] = rangeOf(paragraphs, (each) => each.passage === passage && each.row === row);
      const edits = [withoutLines(report.paper.text, passage.place(row))];
      yield { edits, expect: (all) => replaced(all, first, count, []) };
      return;
    }
    case 'add-row': {
      const { passage, row, inDetails } = make.behind;
      if (!passage || !row || inDetails) return;
      const [first, count] = rangeOf(paragraphs, (each) => each.passage === passage && each.row === row);
      const line = `| ${make.cells.map((cell) => escaped(cell).replace(/\s+/g, ' ')).join(' | ')} |`;
      const { end } = passage.place(row);
      const text = lineEndOf(report.paper.text) + line;
      yield {
        edits: [{ span: { start: end, end }, text }],
        expect: (all) => replaced(all, first + count, 0, make.cells),
      };
      return;
    }
    case 'join': {
      const { first, second } = make;
      const isPlain = [first, second].every(({ kind }) => kind === 'paragraph' || kind === 'item');
      const index = at(first);
      for (const edits of isPlain ? joins(first, second, report) : []) {
        yield { edits, expect: (all) => replaced(all, index, 2, [`${all[index]} ${all[index + 1]}`]) };
      }
      return;
    }
    case 'add': {
      const { beside, words, as } = make;
      const place = addedPlace(beside, as, paragraphs, report);
      if (!place) return;
      const { paragraph, index } = place;
      for (const markdown of waysToWrite(words)) {
        const text = addedMarkdown(markdown, place, report);
        const edit = { span: { start: place.offset, end: place.offset }, text };
        for (const edits of place.entry
          ? newEntries(markdown, place.entry, report)
          : inFile([edit], paragraph, report)) {
          yield { edits, expect: (all) => replaced(all, index, 0, textOf(words).split('\n')) };
        }
      }
      return;
    }
    case 'field': {
      const edits = fieldEdits(make.path, make.value, report);
      if (edits) yield { edits, expect: (all) => all };
    }
  }
}

const textOf = (words: readonly NewWords[]) => words.map(({ text }) => text).join('');

/** What a paragraph says with other words in it, without those that the tool writes. */
function changed({ written }: ReportParagraph, span: { start: number; end: number }, said: string): string {
  const own = (start: number, end: number) =>
    written.text
      .slice(start, end)
      .split('')
      .filter((_, index) => written.letters[start + index]?.fixed !== true)
      .join('');
  return own(0, span.start) + said + own(span.end, written.text.length);
}

function replaced(
  all: readonly string[],
  start: number,
  count: number,
  by: readonly string[],
): readonly string[] {
  return all.toSpliced(start, count, ...by);
}

/** How many paragraphs in a row are so, and which is the first. */
function rangeOf(
  paragraphs: readonly ReportParagraph[],
  isOne: (paragraph: ReportParagraph) => boolean,
): readonly [number, number] {
  return [paragraphs.findIndex(isOne), paragraphs.filter(isOne).length];
}
