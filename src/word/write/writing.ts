import type { Bookmarks } from './bookmarks.ts';
import type { Look } from './look.ts';
import type { Notes } from './notes.ts';
import type { Numberings } from './numbering/definitions.ts';
import type { Ooxml } from './ooxml.ts';
import type { Pictures } from './pictures.ts';
import type { Relations } from './relations.ts';
import type { StyleIds } from './styles/roles.ts';

/** What all that writes on one document shares. */
export interface Writing {
  readonly look: Look;
  readonly styles: StyleIds;
  readonly numberings: Numberings;
  readonly bookmarks: Bookmarks;
  readonly pictures: Pictures;
  readonly notes: Notes;
  /** The places of the page that something may lead to, with the number that each shows. */
  readonly targets: ReadonlyMap<string, string | undefined>;
}

/** Where in the document something is written. */
export interface Spot extends Writing {
  /** Those of the part that is being written. */
  readonly relations: Relations;
  /** How far text stands in, in twentieths of a point. */
  readonly left: number;
  /** The style of paragraphs, where it is not that of the body. */
  readonly style?: string | undefined;
  /** Borders of paragraphs, such as those beside an exempt passage. */
  readonly frame?: Ooxml | undefined;
  /** Whether this is in a footnote, which can hold no other. */
  readonly inNote?: boolean;
}
