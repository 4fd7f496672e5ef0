import { after, before, type Piece, type WordItem } from './word-item.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import type { Beside, Make } from './make.ts';
import type { Change } from './change.ts';
import type { CommentPlaces } from './comment-places.ts';
import { compare, type Difference } from './compare.ts';
import { fieldMake } from './field-make.ts';
import { fileSpan } from './file-span.ts';
import { TYPED_MARKER, type Matches } from './match.ts';
import type { PageWords } from './page-words.ts';
import type { FoundChange } from './region.ts';
import type { ReportParagraph } from './report-paragraph.ts';
import type { ReturnedDocument } from './returned.ts';
import type { Around, PlacedChange } from './review.ts';
import { spaced } from './spaced.ts';
import { joinedTo } from './word-items.ts';

interface Laid {
  readonly report: Report;
  readonly paragraphs: readonly ReportParagraph[];
  readonly items: readonly WordItem[];
  readonly matches: Matches;
  readonly written: PageWords;
  readonly comments: CommentPlaces;
  readonly copy: ReturnedDocument;
}

/** Every change of a copy in its place, and what is only in the copy though nobody tracked it; in reading order. */
export function placeChanges(laid: Laid): PlacedChange[] {
  return new Placing(laid).changes;
}

class Placing {
  readonly changes: PlacedChange[] = [];
  readonly #laid: Laid;
  readonly #seen = new Map<Change, number>();
  #section = '';

  constructor(laid: Laid) {
    this.#laid = laid;
    laid.items.forEach((item, index) => {
      const paragraph = laid.paragraphs[laid.matches.ofItem.get(index) ?? -1];
      if (paragraph && paragraph.kind !== 'note') this.#section = paragraph.section;
      if (paragraph) this.#matched(item, index, paragraph);
      else this.#unmatched(item, index);
      for (const remark of item.remarks) {
        const span = paragraph && fileSpan(paragraph, { start: 0, end: paragraph.written.text.length });
        const isMade = remark.kind === 'joined' || remark.kind === 'words';
        this.#add(remark, isMade ? 'made' : 'open', span, item, undefined);
      }
    });
  }

  #matched(item: WordItem, index: number, paragraph: ReportParagraph): void {
    const { comments, matches } = this.#laid;
    const { text } = paragraph.written;
    const compared = compare(text, withoutMarker(item.pieces, text));
    comments.found(item, paragraph, compared.points, this.#section);
    for (const [change, found] of compared.changes) {
      this.#addFound(change, found, item, paragraph);
    }
    for (const difference of compared.differences) this.#untracked(difference, item, index, paragraph);
    const whole = fileSpan(paragraph, { start: 0, end: text.length });
    if (item.change) {
      const isAdded = item.kind === 'added';
      const make: Make | undefined = isAdded
        ? undefined
        : item.row
          ? { kind: 'remove-row', cell: paragraph }
          : { kind: 'remove', paragraph };
      this.#add(item.change, isAdded ? 'made' : 'open', whole, item, make);
    }
    if (matches.moved.has(index) && item.kind === 'kept' && paragraph.kind !== 'note') {
      this.#add(untracked('untracked-moved', index, text, text), 'open', whole, item, undefined);
    }
    this.#joined(item, index, paragraph);
  }

  #joined(item: WordItem, index: number, first: ReportParagraph): void {
    const { items, copy, matches, paragraphs } = this.#laid;
    if (!item.joined) return;
    const next = joinedTo(items, index, copy.paragraphs);
    const second = next && paragraphs[matches.ofItem.get(items.indexOf(next)) ?? -1];
    const end = first.written.text.length;
    const make = second && second !== first ? ({ kind: 'join', first, second } as const) : undefined;
    this.#add(item.joined, make ? 'open' : 'lost', fileSpan(first, { start: end, end }), item, make);
  }

  #unmatched(item: WordItem, index: number): void {
    const { written, report, comments } = this.#laid;
    const isOurs = written(before(item)) || written(after(item));
    comments.unfound(item, this.#section);
    if (item.kind === 'kept') {
      const changes = [...new Set(item.pieces.flatMap(({ change }) => change ?? []))];
      for (const change of changes) {
        const field = fieldMake(item.pieces, change, report);
        this.#add(change, field?.state ?? 'lost', field?.span, item, field?.make);
      }
      if (isOurs || before(item).trim() === '') return;
      const change = untracked('untracked-added', index, '', before(item));
      const make = changes.length === 0 ? this.#addition(item, index) : undefined;
      this.#add(change, 'open', this.#placeOf(make), item, make);
    } else if (item.kind === 'removed' && item.change) {
      this.#add(item.change, isOurs ? 'lost' : 'made', undefined, item, undefined);
    } else if (item.change) {
      const make = item.row ? this.#addedRow(item, index) : this.#addition(item, index);
      this.#add(item.change, 'open', this.#placeOf(make), item, make);
    }
  }

  /** A new paragraph stands behind the one that it is behind in the copy, else before the one that it is before. */
  #addition(item: WordItem, index: number): Make | undefined {
    const { level, inList, place } = item;
    if (place !== 'body') return undefined;
    const beside = this.#beside(index, level !== undefined);
    if (!beside) return undefined;
    const words = item.pieces.filter(({ side }) => side !== 'old');
    const as = level !== undefined ? { heading: level + this.#depth() } : inList ? 'entry' : 'paragraph';
    return { kind: 'add', beside, words, as };
  }

  #beside(index: number, isHeading: boolean): Beside | undefined {
    const near = (at: number) => {
      const found = this.#laid.matches.ofItem.get(at);
      return this.#laid.matches.moved.has(at) ? undefined : this.#laid.paragraphs[found ?? -1];
    };
    const { items } = this.#laid;
    for (let at = index - 1; at >= 0; at--) {
      const behind = near(at);
      if (!behind || behind.kind === 'note') continue;
      if (behind.passage && behind.kind !== 'title') return { behind };
      break;
    }
    for (let at = index + 1; at < items.length; at++) {
      const ahead = near(at);
      if (!ahead) continue;
      return ahead.passage && (ahead.kind !== 'heading' || isHeading) ? { before: ahead } : undefined;
    }
    return undefined;
  }

  #addedRow(item: WordItem, index: number): Make | undefined {
    const { items, matches, paragraphs } = this.#laid;
    for (let at = index - 1; at >= 0; at--) {
      const behind = paragraphs[matches.ofItem.get(at) ?? -1];
      if (!behind) continue;
      const cells = cellsOf(items.filter(({ row }) => row === item.row));
      return behind.kind === 'cell' ? { kind: 'add-row', behind, cells } : undefined;
    }
    return undefined;
  }

  /** How much deeper headings are in the report's Markdown than in the copy. */
  #depth(): number {
    const { items, matches, paragraphs } = this.#laid;
    for (const [at, our] of matches.ofItem) {
      const [level, own] = [items[at]?.level, paragraphs[our]?.level];
      if (level !== undefined && own !== undefined) return own - level;
    }
    return 1;
  }

  #placeOf(make: Make | undefined): Span | undefined {
    if (make?.kind === 'add-row') return fileSpan(make.behind, 'end');
    if (make?.kind !== 'add') return undefined;
    return 'behind' in make.beside
      ? fileSpan(make.beside.behind, 'end')
      : fileSpan(make.beside.before, 'start');
  }

  #untracked(difference: Difference, item: WordItem, index: number, paragraph: ReportParagraph): void {
    const { span, ours, theirs } = difference;
    const touched = paragraph.written.letters.slice(span.start, span.end);
    // Word counts on by itself what a reference says.
    if (touched.length > 0 && touched.every(({ fixed }) => fixed)) return;
    const words = [{ text: theirs, bold: false, italic: false }];
    const make: Make = { kind: 'words', paragraph, span, words };
    const change = untracked('untracked', index, ours, theirs.trim());
    this.#add(change, 'open', fileSpan(paragraph, span), item, paragraph.passage && make);
  }

  #addFound(change: Change, found: FoundChange, item: WordItem, paragraph: ReportParagraph): void {
    const { state, span } = found;
    const make: Make | undefined =
      state === 'open' && paragraph.passage
        ? { kind: 'words', paragraph, ...spaced(change, item, span, paragraph.written.text) }
        : undefined;
    this.#add(change, state, fileSpan(paragraph, span), item, make);
  }

  #add(
    change: Change,
    state: PlacedChange['state'],
    span: Span | undefined,
    item: WordItem,
    make: Make | undefined,
  ): void {
    const known = this.#seen.get(change);
    const earlier = known === undefined ? undefined : this.changes[known];
    // A row has many cells, and a paragraph that was parted is two: one that is not yet so makes the whole not so.
    if (earlier && known !== undefined) {
      if (earlier.state === 'made' && state !== 'made') this.changes[known] = { ...earlier, state, make };
      return;
    }
    this.#seen.set(change, this.changes.length);
    this.changes.push({ change, state, section: this.#section, span, around: aroundIn(item, change), make });
  }
}

function aroundIn({ pieces, change: whole, kind }: WordItem, change: Change): readonly Around[] {
  return pieces.map(({ text, side, change: own }) => ({
    text,
    side: whole === change ? (kind === 'added' ? 'new' : 'old') : side,
    own: own === change || whole === change,
  }));
}

/** A number that stands in the copy as words is no part of the paragraph, unless the report has it too. */
function withoutMarker(pieces: readonly Piece[], ours: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  const marker = first?.side === 'same' ? TYPED_MARKER.exec(first.text)?.[0] : undefined;
  if (!first || marker === undefined || ours.startsWith(marker.trim())) return pieces;
  const { paragraph, offset } = first.from;
  return [
    { ...first, text: first.text.slice(marker.length), from: { paragraph, offset: offset + marker.length } },
    ...rest,
  ];
}

function cellsOf(items: readonly WordItem[]): readonly string[] {
  const cells = new Map<number | undefined, string>();
  for (const item of items) {
    const earlier = cells.get(item.cell);
    cells.set(item.cell, earlier === undefined ? after(item) : `${earlier} ${after(item)}`);
  }
  return [...cells.values()];
}

function untracked(kind: Change['kind'], index: number, old: string, now: string): Change {
  return { id: `${kind}:${index}:${old}:${now}`, kind, by: undefined, moved: false, old, new: now };
}
