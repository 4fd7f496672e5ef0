import type { FootnoteReference, Image } from 'mdast';
import type { ImportNote } from '../../core/import/note.ts';
import { PASSAGE_MARK } from '../../core/import/passages.ts';
import type { SourcePassage, SourcePicture } from '../../core/import/source.ts';
import { type Message, words } from '../../core/messages.ts';
import { paragraphNumbersIn } from '../../core/law/paragraph-numbers.ts';
import { styleNames } from '../write/styles/roles.ts';
import { child, type Xml } from '../xml.ts';
import { ItemPlaces, leftOf } from './item-places.ts';
import type { Numbering } from './numbering.ts';
import type { Relation } from './relations.ts';
import { type ParagraphStyle, valueOf } from './styles.ts';

/** What reading a document needs besides its text. */
export interface WordParts {
  readonly styles: (id: string | undefined) => ParagraphStyle;
  readonly numbering: Numbering;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The pictures of the package by the names of their parts. */
  readonly pictures: ReadonlyMap<string, SourcePicture>;
}

type Passage = Pick<SourcePassage, 'paragraphs' | 'depth'>;

/** Reads one document: gathers what is found beside its text, each kind of note once. */
export class WordReader {
  readonly parts: WordParts;
  readonly pictures = new Set<SourcePicture>();
  /** Footnotes and endnotes in the order in which the text refers to them: `footnote 2`. */
  readonly references: string[] = [];
  /** The exempt passage that is being read. */
  #passage: Passage | undefined;
  readonly #items = new ItemPlaces();
  readonly #itemsInside = new ItemPlaces();
  readonly #notes = new Map<string, { kind: ImportNote['kind']; words: string[] }>();

  constructor(parts: WordParts) {
    this.parts = parts;
  }

  get notes(): ImportNote[] {
    return Array.from(this.#notes, ([message, { kind, words }]) => ({
      kind,
      message,
      words: words.join(' · '),
    }));
  }

  note(kind: ImportNote['kind'], message: Message, said = ''): void {
    const sentence = words(message);
    const found = this.#notes.get(sentence) ?? { kind, words: [] };
    const tidy = said.replace(/\s+/g, ' ').trim();
    if (tidy !== '') found.words.push(tidy);
    this.#notes.set(sentence, found);
  }

  reference(kind: 'footnote' | 'endnote', id: string): FootnoteReference {
    const key = `${kind} ${id}`;
    if (!this.references.includes(key)) this.references.push(key);
    const identifier = String(this.references.indexOf(key) + 1);
    return { type: 'footnoteReference', identifier, label: identifier };
  }

  /**
   * The exempt passage that a paragraph of one of our own copies stands in: its mark says under which paragraphs, and
   * the line beside it how far it goes.
   */
  passageAt(style: string, properties: Xml | undefined, element: Xml): Passage | 'mark' | undefined {
    const isFramed = valueOf(child(child(properties, 'pBdr'), 'right')) === 'double';
    const isNamed = style === styleNames.exempt.toLowerCase();
    const said = isNamed || isFramed ? wordsBelow(element).replace(/\s+/g, ' ').trim() : '';
    if (isNamed || PASSAGE_MARK.test(said)) {
      this.note('replaced', { id: 'import-exempt-mark', args: {} }, said);
      const paragraphs = paragraphNumbersIn(/\bparagraphs?\b.*/.exec(said)?.[0] ?? '');
      const depth = isNamed ? undefined : this.#items.at(leftOf(properties));
      this.#passage = { paragraphs, ...(depth !== undefined && { depth }) };
      this.#itemsInside.end();
      return 'mark';
    }
    // A line that holds nothing has no line beside it either.
    if (!isFramed && element.children.some(({ name }) => name !== 'pPr')) this.#passage = undefined;
    return this.#passage;
  }

  /** The passage that a table stands in, which its cells do not say each; what it holds is read in between. */
  aroundTable<T>(
    isMarked: boolean,
    read: () => T,
  ): { readonly content: T; readonly passage: Passage | undefined } {
    const passage = isMarked ? this.#passage : undefined;
    this.#passage = undefined;
    const content = read();
    this.#passage = passage;
    return { content, passage };
  }

  /** The items of the lists that may go on where the text has come to. */
  get items(): ItemPlaces {
    return this.#passage ? this.#itemsInside : this.#items;
  }

  /** A picture of the package by the relation that names it; what is outside is not fetched. */
  picture(id: string | undefined, alt: string): Image | undefined {
    const relation = this.parts.relations.get(id ?? '');
    if (!relation) return undefined;
    if (relation.outside) {
      this.note('left-out', { id: 'import-picture-elsewhere', args: {} }, `${relation.target} ${alt}`);
      return undefined;
    }
    const picture = this.parts.pictures.get(relation.target);
    if (!picture) return undefined;
    this.pictures.add(picture);
    return { type: 'image', url: picture.path, alt };
  }
}

/** All words below an element, deleted ones too. */
export function wordsBelow(element: Xml): string {
  if (element.name === 't' || element.name === 'delText') return element.text;
  const inner = element.children.map(wordsBelow).join('');
  return ['p', 'tab', 'br', 'tc'].includes(element.name) ? `${inner} ` : inner;
}
