import { nothing, ooxml, type Ooxml } from './ooxml.ts';

/** Word takes names of up to 40 characters. */
const MOST = 40;

/**
 * The places of a document that something leads to. A name keeps the officer's label readable in it, so that a copy
 * which comes back still has it: `contract-end` is `_Ref_contract_end`. Names that begin so are not listed by Word.
 */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  #last: number;

  /** @param lastId the highest number of a bookmark that stands in the document already */
  constructor(lastId = 0) {
    this.#last = lastId;
  }

  /** The name for a place of the page. */
  nameOf(anchor: string): string {
    let name = this.#names.get(anchor);
    if (name === undefined) this.#names.set(anchor, (name = this.#newName(anchor)));
    return name;
  }

  /** Marks where a place begins and ends around `content`. */
  around(anchor: string | undefined, content: Ooxml | readonly Ooxml[]): Ooxml {
    if (anchor === undefined) return ooxml`${content}${nothing}`;
    const id = ++this.#last;
    return ooxml`<w:bookmarkStart w:id="${id}" w:name="${this.nameOf(anchor)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  #newName(anchor: string): string {
    const label = anchor.replace(/^(?:.*-)?to-/, '').replace(/_/g, '__');
    const base = `_Ref_${label.replace(/[^\p{L}\p{N}_]/gu, '_')}`.slice(0, MOST);
    let name = base;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) {
      name = `${base.slice(0, MOST - 4)}_${count}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
