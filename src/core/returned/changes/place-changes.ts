import type { Span } from '../../span.ts';
import { addedRow, addition, placeOf } from './additions.ts';
import { aroundIn } from './around.ts';
import type { Change } from './change.ts';
import { compare, type Difference } from './compare.ts';
import { fieldMake } from './field-make.ts';
import { fileSpan } from '../make/file-span.ts';
import type { Laid } from '../match/laid.ts';
import type { Make } from '../make/make.ts';
import type { FoundChange } from './region.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import type { PlacedChange } from '../review.ts';
import { spaced } from './spaced.ts';
import { withoutMarker } from '../match/typed-marker.ts';
import { after, before, type WordItem } from '../word-item.ts';
import { joinedTo } from '../word-items.ts';

/** Nobody changes one field in more places than these, each by itself. */
const MOST_IN_FIELD = 50;

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
        const field = changes.length > MOST_IN_FIELD ? undefined : fieldMake(item.pieces, change, report);
        this.#add(change, field?.state ?? 'lost', field?.span, item, field?.make);
      }
      if (isOurs || before(item).trim() === '') return;
      const change = untracked('untracked-added', index, '', before(item));
      const make = changes.length === 0 ? addition(item, index, this.#laid) : undefined;
      this.#add(change, 'open', placeOf(make), item, make);
    } else if (item.kind === 'removed' && item.change) {
      this.#add(item.change, isOurs ? 'lost' : 'made', undefined, item, undefined);
    } else if (item.change) {
      const make = item.row ? addedRow(item, index, this.#laid) : addition(item, index, this.#laid);
      this.#add(item.change, 'open', placeOf(make), item, make);
    }
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

function untracked(kind: Change['kind'], index: number, old: string, now: string): Change {
  return { id: `${kind}:${index}:${old}:${now}`, kind, by: undefined, moved: false, old, new: now };
}
