import { child, type Xml } from '../xml.ts';

/** How far in the words of the items of a list begin, level by level: a paragraph that begins there goes on with its item. */
export class ItemPlaces {
  readonly #lefts: (number | undefined)[] = [];

  /** An item begins. */
  item(level: number, left: number | undefined): void {
    this.#lefts.length = level;
    this.#lefts[level] = left;
  }

  /** Something begins that is in no list. */
  end(): void {
    this.#lefts.length = 0;
  }

  /** How deep the item stands, from 0, that something goes on with. */
  at(left: number | undefined): number | undefined {
    const level = left === undefined ? -1 : this.#lefts.lastIndexOf(left);
    return level === -1 ? undefined : level;
  }
}

/** How far in the properties of a paragraph or a level put it, in twentieths of a point. */
export function leftOf(properties: Xml | undefined): number | undefined {
  const attributes = child(properties, 'ind')?.attributes;
  const left = attributes?.get('left') ?? attributes?.get('start');
  return left === undefined ? undefined : Number(left);
}
