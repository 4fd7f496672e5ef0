import { ooxml, type Ooxml } from './ooxml.ts';
import type { Element } from './read-page.ts';
import type { Relations } from './relations.ts';
import { runOf } from './run.ts';

/** A note as the page has it. */
export interface PageNote {
  readonly number: number;
  readonly words: Element;
}

/**
 * The footnotes of a document, made from the notes at the end of its page. Word counts them itself; one whose number
 * on the page is not the next one, because this copy leaves out a note before it, keeps its number as a mark.
 */
export class Notes {
  readonly relations: Relations;
  readonly #known: ReadonlyMap<string, PageNote>;
  readonly #written = new Map<string, { readonly id: number; readonly asMark: boolean }>();
  readonly #bodies: Ooxml[] = [];
  #lastId: number;
  #count = 0;

  /**
   * @param known  the notes of the page by their identifiers there
   * @param lastId the highest number of a footnote that stands in the document already
   */
  constructor(known: ReadonlyMap<string, PageNote>, lastId: number, relations: Relations) {
    this.#known = known;
    this.#lastId = lastId;
    this.relations = relations;
  }

  has(anchor: string): boolean {
    return this.#known.has(anchor);
  }

  isWritten(anchor: string): boolean {
    return this.#written.has(anchor);
  }

  numberOf(anchor: string): number | undefined {
    return this.#known.get(anchor)?.number;
  }

  /** Begins the count anew, as a section of the document does that says so. */
  restart(): void {
    this.#count = 0;
  }

  /**
   * Puts a footnote where the page first refers to its note.
   *
   * @param body makes the paragraphs of the note, the first of them behind `mark`
   */
  refer(anchor: string, style: string, body: (words: Element, mark: Ooxml) => Ooxml): Ooxml {
    const note = this.#known.get(anchor);
    if (!note) throw new Error(`The page has no note ${anchor}.`);
    const asMark = note.number !== this.#count + 1;
    if (!asMark) this.#count++;
    const id = ++this.#lastId;
    this.#written.set(anchor, { id, asMark });
    const number = ooxml`<w:t>${note.number}</w:t>`;
    const mark = runOf(asMark ? number : ooxml`<w:footnoteRef/>`, { style });
    const place = this.#bodies.push(ooxml``) - 1;
    this.#bodies[place] = ooxml`<w:footnote w:id="${id}">${body(note.words, mark)}</w:footnote>`;
    const reference = asMark
      ? ooxml`<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${number}`
      : ooxml`<w:footnoteReference w:id="${id}"/>`;
    return runOf(reference, { style });
  }

  /** The footnotes without what stands around them. */
  get bodies(): readonly Ooxml[] {
    return this.#bodies;
  }
}
