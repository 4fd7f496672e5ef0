import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Labelled } from '../report/report.ts';
import type { Copy } from './copy.ts';
import { definedIn } from './markdown/defined.ts';
import { Notes } from './markdown/notes.ts';
import type { Part } from './page.ts';
import { PageWriter } from './page-writer.ts';
import type { PictureSource } from './markdown/picture.ts';

/** For whom a page is made, and where its pictures come from. */
export interface Readership {
  readonly copy: Copy;
  readonly pictures: PictureSource;
}

/** Where a paper stands on a page that holds more than one; see `Surroundings`. */
export interface Standing {
  readonly parts?: Part[];
  readonly prefix?: string;
  readonly depth?: number;
}

/** What can be referred to in a paper, and what of it this copy leaves out. */
interface Labels {
  readonly labels?: ReadonlyMap<string, Labelled>;
  readonly withheldLabels?: ReadonlySet<string>;
}

/** What writes a paper onto a page of its own, or onto one that others are on. */
export function writerOf(
  paper: Paper,
  { nation }: Profile,
  { copy, pictures }: Readership,
  { parts, prefix = '', depth = 0 }: Standing = {},
  { labels = new Map(), withheldLabels = new Set() }: Labels = {},
): PageWriter {
  const defined = definedIn(paper);
  const notes = new Notes(prefix);
  const surroundings = {
    paper,
    prefix,
    depth,
    copy,
    nation,
    labels,
    withheldLabels,
    defined,
    notes,
    pictures,
  };
  return new PageWriter(surroundings, parts);
}
