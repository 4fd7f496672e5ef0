import { writeParagraph, type Opening } from './blocks.ts';
import { ooxml, type Ooxml } from './ooxml.ts';
import { childCalled, childOfClass, isElement } from './page-tree.ts';
import type { Element } from './read-page.ts';
import { field, run } from './run.ts';
import type { Spot } from './writing.ts';

/** Writes what tables and pictures are called. Word counts those of each kind, where they are numbered in order. */
export class Captions {
  readonly #counts = new Map<string, number>();

  write(part: Element, spot: Spot, opening: Opening): Ooxml {
    const words = childOfClass(part, 'words');
    const nodes = (words && childCalled(words, 'p'))?.children ?? part.children;
    const [first = '', ...rest] = nodes;
    const [begun = '', kind = '', number = ''] = isElement(first)
      ? []
      : (/^\s*(\w+)\s+(\d+)(?!\w)/.exec(first) ?? []);
    if (isElement(first) || begun === '' || number !== String(this.#next(kind))) {
      return writeParagraph(nodes, spot, opening);
    }
    this.#counts.set(kind, Number(number));
    const counted = field(`SEQ ${kind} \\* ARABIC`, number);
    const runs = ooxml`${run(`${kind} `)}${counted}`;
    return writeParagraph([first.slice(begun.length), ...rest], spot, { ...opening, runs });
  }

  #next(kind: string): number {
    return (this.#counts.get(kind) ?? 0) + 1;
  }
}
