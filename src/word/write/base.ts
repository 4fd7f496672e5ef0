import type { DocumentFacts } from './document-facts.ts';
import type { Look } from './look.ts';
import type { Notes } from './notes.ts';
import type { StylePlaces } from './number-writer.ts';
import type { Numberings } from './numbering/definitions.ts';
import type { Ooxml } from './ooxml.ts';
import type { Pictures } from './pictures.ts';
import type { Relations } from './relations.ts';
import type { StyleIds } from './styles/roles.ts';

/** What was written, for what it stands in. */
export interface Written {
  readonly facts: DocumentFacts;
  /** "Not for publication" where the copy has what is exempt. */
  readonly mark: string | undefined;
  readonly body: Ooxml;
  readonly look: Look;
  readonly notes: Notes;
  readonly numberings: Numberings;
  readonly relations: Relations;
  readonly pictures: Pictures;
  readonly linked: StylePlaces;
}

/** What a body is written into: a document of our own, or a council's. Nothing of what it has is numbered twice. */
export interface Base {
  readonly styles: StyleIds;
  readonly numberings: Numberings;
  readonly relations: Relations;
  readonly noteRelations: Relations;
  readonly pictures: Pictures;
  /** The highest numbers of bookmarks and footnotes that it has. */
  readonly lastBookmark: number;
  readonly lastNote: number;
  /** Whether its styles are ours, and so can be bound to levels of our lists. */
  readonly hasOwnStyles: boolean;
  /** Whether it says itself what the paper is called and for which meeting it is. */
  readonly hasOwnHeading: boolean;
  /** The page that the body is laid out on. */
  readonly look: Look;
  /** Ends a section, so that what follows begins on a page of its own and counts its footnotes anew. */
  readonly endSection: () => Ooxml;
  /** The whole file. */
  readonly finish: (written: Written) => Promise<Uint8Array>;
}
