import type { Change } from './changes/change.ts';
import type { Fate, Hand, ReturnedDocument, ReturnedParagraph, ReturnedRow } from './returned.ts';
import { after, type Piece, type WordItem } from './word-item.ts';

/**
 * The paragraphs of a Word copy as they were before the changes, and the changes in each. Neighbouring changes by
 * one hand are one change: words that replace others.
 */
export function wordItems({ paragraphs }: ReturnedDocument): readonly WordItem[] {
  const maker = new ItemMaker(paragraphs);
  for (let first = 0; first < paragraphs.length;) {
    let last = first;
    while (paragraphs[last]?.end.kind === 'inserted' && last + 1 < paragraphs.length) last++;
    maker.parted(paragraphs.slice(first, last + 1), first);
    first = last + 1;
  }
  return maker.items.map((item, index) => {
    const next = item.joined && joinedTo(maker.items, index, paragraphs);
    return next ? item : { ...item, joined: undefined };
  });
}

/** The paragraph that one runs into when the mark at its end is taken out; those between that went whole are no matter. */
export function joinedTo(
  items: readonly WordItem[],
  index: number,
  paragraphs: readonly ReturnedParagraph[],
): WordItem | undefined {
  for (let at = index; at + 1 < items.length; at++) {
    const next = items[at + 1];
    const end = paragraphs[items[at]?.paragraphs.at(-1) ?? -1]?.end;
    if (end?.kind !== 'deleted' || next?.kind === 'added') return undefined;
    if (next?.kind === 'kept') return after(next).trim() === '' ? undefined : next;
  }
  return undefined;
}

class ItemMaker {
  readonly items: WordItem[] = [];
  #count = 0;
  readonly #rowWords = new Map<ReturnedRow, string>();
  readonly #rowChanges = new Map<ReturnedRow, Change>();

  constructor(paragraphs: readonly ReturnedParagraph[]) {
    for (const { row, parts } of paragraphs) {
      if (!row) continue;
      const words = parts.map(({ text }) => text).join('');
      const earlier = this.#rowWords.get(row);
      this.#rowWords.set(row, earlier === undefined ? words : `${earlier} | ${words}`);
    }
  }

  /** Paragraphs that were one before: all but the last end in a mark that was put in. */
  parted(group: readonly ReturnedParagraph[], first: number): void {
    const wasThere = group.map(({ parts }) =>
      parts.some(({ fate }) => fate.kind === 'kept' || isDeleted(fate)),
    );
    const from = wasThere.indexOf(true);
    const to = wasThere.lastIndexOf(true);
    if (from === -1) {
      group.forEach((paragraph, index) => this.#one([paragraph], first + index));
      return;
    }
    group.slice(0, from).forEach((paragraph, index) => this.#one([paragraph], first + index));
    this.#one(group.slice(from, to + 1), first + from);
    group.slice(to + 1).forEach((paragraph, index) => this.#one([paragraph], first + to + 1 + index));
  }

  #one(group: readonly ReturnedParagraph[], first: number): void {
    const [paragraph] = group;
    const last = group.at(-1);
    if (!paragraph || !last) return;
    const fates = group.flatMap(({ parts }) => parts.map(({ fate }) => fate));
    const hasWords = fates.some(({ kind }) => kind !== 'withdrawn');
    const fateOf = (kind: Fate['kind']) =>
      hasWords && fates.every((fate) => fate.kind === kind || fate.kind === 'withdrawn')
        ? fates.find((fate) => fate.kind === kind)
        : undefined;
    const { place, level, inList, row, cell } = paragraph;
    // A cell stays when its words go, unless its row goes with them.
    const isWhole = place !== 'cell' || (row && row.fate.kind !== 'kept');
    const whole = isWhole ? (fateOf('inserted') ?? fateOf('deleted')) : undefined;
    const kind = whole === undefined ? 'kept' : whole.kind === 'inserted' ? 'added' : 'removed';
    const { pieces, remarks } = this.#pieces(group, kind === 'kept');
    const text = pieces.map((piece) => piece.text).join('');
    if (text.trim() === '' && remarks.length === 0) return;
    const change = whole && this.#wholeChange(whole, text, row);
    const next = { place, level, inList, row, cell, pieces, change, kind } as const;
    this.items.push({
      ...next,
      paragraphs: group.map((_, index) => first + index),
      joined: kind === 'kept' && isDeleted(last.end) ? this.#change('joined', last.end, '', '') : undefined,
      remarks,
    });
  }

  /** @param inParts whether what was changed in it is to be accepted or left change by change */
  #pieces(
    group: readonly ReturnedParagraph[],
    inParts: boolean,
  ): { readonly pieces: readonly Piece[]; readonly remarks: readonly Change[] } {
    const remarks: Change[] = [];
    const marked: MarkedPiece[] = [];
    group.forEach((paragraph, index) => {
      let offset = 0;
      const add = (text: string, fate: Fate, look: Pick<Piece, 'bold' | 'italic'>) => {
        const from = { paragraph: index, offset };
        offset += text.length;
        if (fate.kind === 'withdrawn') remarks.push(this.#change('withdrawn', fate, text, ''));
        else marked.push({ text, fate: inParts ? fate : kept, ...look, from });
      };
      for (const { text, fate, ...look } of paragraph.parts) add(text, fate, look);
      for (const by of paragraph.restyled) remarks.push(this.#looks(by, paragraph));
      if (index < group.length - 1) add('\n', paragraph.end, { bold: false, italic: false });
    });
    return { pieces: this.#withChanges(marked), remarks };
  }

  /** Gives neighbouring pieces that one hand changed one change. */
  #withChanges(marked: readonly MarkedPiece[]): Piece[] {
    const pieces: Piece[] = [];
    for (let first = 0; first < marked.length;) {
      const fate = marked[first]?.fate ?? kept;
      let last = first;
      while (last + 1 < marked.length && sameHand(fate, marked[last + 1]?.fate ?? kept)) last++;
      const run = marked.slice(first, last + 1);
      const words = (kind: Fate['kind']) =>
        run.map((piece) => (piece.fate.kind === kind ? piece.text : '')).join('');
      const change =
        fate.kind === 'kept' ? undefined : this.#change('words', fate, words('deleted'), words('inserted'));
      const made = run.map(({ fate: own, ...piece }): Piece => ({ ...piece, side: SIDES[own.kind], change }));
      const [whole] = made;
      if (change === undefined && whole) pieces.push({ ...whole, text: words('kept') });
      else pieces.push(...made);
      first = last + 1;
    }
    return pieces;
  }

  #wholeChange(fate: Fate, text: string, row: WordItem['row']): Change {
    const isAdded = fate.kind === 'inserted';
    const make = (of: 'row' | 'paragraph', words: string) =>
      this.#change(
        `${of}-${isAdded ? 'added' : 'removed'}`,
        fate,
        isAdded ? '' : words,
        isAdded ? words : '',
      );
    if (!row) return make('paragraph', text);
    // The cells of a row come and go together.
    const change = this.#rowChanges.get(row) ?? make('row', this.#rowWords.get(row) ?? '');
    this.#rowChanges.set(row, change);
    return change;
  }

  #looks(by: Hand, { parts }: ReturnedParagraph): Change {
    const text = parts.map((part) => part.text).join('');
    return this.#change('looks', { kind: 'inserted', by, moved: false }, text, text);
  }

  #change(kind: Change['kind'], fate: Fate, old: string, now: string): Change {
    const by = fate.kind === 'kept' ? undefined : fate.by;
    const moved = 'moved' in fate && fate.moved;
    return { id: String(this.#count++), kind, by, moved, old, new: now };
  }
}

interface MarkedPiece extends Omit<Piece, 'side' | 'change'> {
  readonly fate: Fate;
}

const kept: Fate = { kind: 'kept' };

const SIDES: Readonly<Record<Fate['kind'], Piece['side']>> = {
  kept: 'same',
  inserted: 'new',
  deleted: 'old',
  withdrawn: 'same',
};

const isDeleted = (fate: Fate): fate is Fate & { kind: 'deleted' } => fate.kind === 'deleted';

function sameHand(one: Fate, other: Fate): boolean {
  if (one.kind === 'kept' || other.kind === 'kept') return one.kind === other.kind;
  return one.by.author === other.by.author;
}
