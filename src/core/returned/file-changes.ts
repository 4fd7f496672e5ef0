import { detailsOf } from '../details/details.ts';
import { setField } from '../details/set-field.ts';
import { withoutLines } from '../check/whole-lines.ts';
import type { Report } from '../report/report.ts';
import { plain, type Plain } from '../schema/plain.ts';
import type { Path } from '../schema/missing-names.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import { valueAt } from '../parse/front-matter/tree.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import { addedMarkdown, addedPlace } from './added.ts';
import type { Make, NewWords } from './make.ts';
import { escaped, waysToWrite } from './markdown-words.ts';
import { pathAt } from './path-at.ts';
import type { ReportParagraph } from './report-paragraph.ts';
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

/** A line end among new words as it stands between two paragraphs, or two entries of a list. */
function parting(
  markdown: string,
  { passage, whole, written, kind }: ReportParagraph,
  report: Report,
): string {
  if (!markdown.includes('\n') || !passage) return markdown;
  if (kind === 'title' || kind === 'cell' || kind === 'note') return markdown.replaceAll('\n', ' ');
  const lineEnd = passage.piece.text.includes('\r\n') ? '\r\n' : lineEndOf(report.paper.text);
  const { text } = passage.piece;
  const lineStart =
    Math.max(text.lastIndexOf('\n', whole.start - 1), text.lastIndexOf('\r', whole.start - 1)) + 1;
  const margin = /^[ \t]*/.exec(text.slice(lineStart, whole.start))?.[0] ?? '';
  if (kind !== 'item') return markdown.replaceAll('\n', lineEnd + lineEnd + margin);
  const marker = text.slice(whole.start, written.letters[0]?.span.start ?? whole.start);
  return markdown.replaceAll('\n', lineEnd + margin + marker);
}

/** Edits of a paragraph's piece as edits of the file: in the body as they are, in a field by its whole value. */
function* inFile(
  edits: readonly TextEdit[],
  { passage, inDetails, whole }: ReportParagraph,
  report: Report,
): Iterable<readonly TextEdit[]> {
  if (!passage) return;
  if (!inDetails) {
    yield edits.map(({ span, text }) => ({ span: passage.place(span), text }));
    return;
  }
  const path = pathAt(report.details, passage.place(whole).start);
  const value = applyEdits(passage.piece.text, edits).trimEnd();
  const made = path && fieldEdits(path, value, report);
  if (made) yield made;
}

function* joins(
  first: ReportParagraph,
  second: ReportParagraph,
  report: Report,
): Iterable<readonly TextEdit[]> {
  const start = first.written.letters.at(-1)?.span;
  const end = second.written.letters[0]?.span;
  if (!first.passage || !second.passage || !start || !end) return;
  if (first.passage === second.passage) {
    yield* inFile([{ span: { start: start.end, end: end.start }, text: ' ' }], first, report);
  } else if (!first.inDetails && !second.inDetails) {
    const span = { start: first.passage.place(start).end, end: second.passage.place(end).start };
    yield [{ span, text: ' ' }];
  }
}

function* removals(paragraph: ReportParagraph, report: Report): Iterable<readonly TextEdit[]> {
  const { passage, whole, inDetails, kind } = paragraph;
  if (!passage || kind === 'title' || kind === 'cell' || kind === 'note') return;
  if (!inDetails) {
    yield [withoutLines(report.paper.text, passage.place(whole))];
    return;
  }
  const path = pathAt(report.details, passage.place(whole).start);
  const rest = path && applyEdits(passage.piece.text, [withoutLines(passage.piece.text, whole)]).trim();
  if (rest === undefined || path === undefined) return;
  // A recommendation goes with its reason and all else that is said of it.
  const [first, index] = path;
  const isWhole = first === 'recommendations' && typeof index === 'number' && path.at(-1) !== index;
  const field = rest === '' && isWhole && path.at(-1) === 'text' ? [first, index] : path;
  const edits = fieldEdits(field, rest === '' ? undefined : rest, report);
  if (edits) yield edits;
}

function* newEntries(
  markdown: string,
  entry: { readonly list: Path; readonly index: number },
  report: Report,
): Iterable<readonly TextEdit[]> {
  const list = valueAt(report.details, ...entry.list);
  const entries = list && plain(list);
  if (!(entries instanceof Array)) return;
  const added = entries.toSpliced(entry.index, 0, markdown);
  const edits = fieldEdits(entry.list, added, report);
  if (edits) yield edits;
}

function fieldEdits(path: Path, value: Plain | undefined, report: Report): readonly TextEdit[] | undefined {
  const details = detailsOf({ paper: report.paper, report }, report.profile);
  return details && setField(details, path, value);
}

/** How many paragraphs in a row are so, and which is the first. */
function rangeOf(
  paragraphs: readonly ReportParagraph[],
  isOne: (paragraph: ReportParagraph) => boolean,
): readonly [number, number] {
  return [paragraphs.findIndex(isOne), paragraphs.filter(isOne).length];
}
