import { letters } from '../../../core/report/numbering.ts';
import type { Definition, Level, Numberings } from './definitions.ts';
import { readMarker } from './marker-form.ts';

/** Where a paragraph counts: in which run of counting, at which level. */
export interface Place {
  readonly num: number;
  readonly level: number;
}

/** How the sections and paragraphs of one paper are numbered, told from the numbers its page shows. */
export interface OutlineShape {
  /** 1, 2 … or A, B …; undefined where headings have no numbers. */
  readonly heading: 'decimal' | 'upperLetter' | undefined;
  /** 4.2, A2 or 2; undefined where paragraphs have no numbers. */
  readonly paragraph: 'dotted' | 'lettered' | 'plain' | undefined;
  /** Whether plain numbers begin anew below each heading. */
  readonly restarts: boolean;
}

/** What the list of a paper hangs on, in twentieths of a point and by the names of styles. */
export interface OutlineLook {
  readonly hang: number;
  readonly headingStyle: string | undefined;
  readonly paragraphStyle: string | undefined;
  /** Takes down which level each of these styles belongs to. */
  readonly linked: Map<string, Place>;
}

/**
 * Numbers the sections and paragraphs of one paper with one list of two levels, so that Word counts to what the
 * page shows. Where it would count to something else, because this copy leaves something out or a count begins
 * elsewhere, the count is begun anew there.
 */
export class OutlineNumbers {
  readonly #numberings: Numberings;
  readonly #definition: Definition;
  readonly #key: string;
  readonly #shape: OutlineShape;
  readonly #hang: number;
  /** The level of paragraphs: below their headings where these are counted. */
  readonly #level: number;
  /** The run that headings count in, and that of paragraphs until the next heading. */
  #headings: number;
  #paragraphs: number;
  /** Counts of paragraphs that no heading stands above, by what stands before their own number. */
  readonly #others = new Map<string, { readonly num: number; readonly count: number }>();
  /** What Word has counted to. */
  #section = 0;
  #paragraph = 0;

  /** @param key tells this paper's list from those of the others in the document */
  constructor(numberings: Numberings, key: string, shape: OutlineShape, look: OutlineLook) {
    this.#numberings = numberings;
    this.#key = key;
    this.#shape = shape;
    this.#hang = look.hang;
    this.#level = shape.heading !== undefined || shape.restarts ? 1 : 0;
    this.#definition = numberings.define(key, () => levelsOf(shape, look, this.#level));
    this.#headings = this.#paragraphs = numberings.begin(this.#definition);
    const { headingStyle, paragraphStyle, linked } = look;
    if (headingStyle !== undefined && this.#level === 1)
      linked.set(headingStyle, { num: this.#headings, level: 0 });
    if (paragraphStyle !== undefined) linked.set(paragraphStyle, { num: this.#headings, level: this.#level });
  }

  /** Where a section's heading counts; undefined for one that does not. */
  heading(shown: string | undefined): Place | undefined {
    const { heading, restarts } = this.#shape;
    if (heading === undefined && !restarts) return undefined;
    const count = heading === undefined ? this.#section + 1 : countOf(shown ?? '', heading);
    if (count === undefined) return undefined;
    if (count !== this.#section + 1) {
      this.#headings = this.#numberings.begin(this.#definition, new Map([[0, count]]));
    }
    this.#paragraphs = this.#headings;
    this.#section = count;
    this.#paragraph = 0;
    return { num: this.#headings, level: 0 };
  }

  /** Where a paragraph counts that shows this number; undefined where no list can count to it. */
  paragraph(shown: string): Place | undefined {
    const [, before = '', digits = ''] = /^(.*?)(\d+)$/.exec(shown) ?? [];
    if (digits === '' || digits !== String(Number(digits))) return undefined;
    const count = Number(digits);
    if (before !== this.#before()) return this.#elsewhere(before, count);
    if (count !== this.#paragraph + 1) {
      const starts = this.#level === 0 ? [] : [[0, Math.max(1, this.#section)] as const];
      this.#paragraphs = this.#numberings.begin(this.#definition, new Map([...starts, [this.#level, count]]));
    }
    this.#paragraph = count;
    return { num: this.#paragraphs, level: this.#level };
  }

  /** Whether a paragraph that shows this number can count in this list. */
  counts(shown: string): boolean {
    const { paragraph } = this.#shape;
    if (paragraph === 'dotted') return /^\d+\.\d+$/.test(shown);
    return paragraph === 'lettered'
      ? /^[A-Z]*\d+$/.test(shown)
      : paragraph === 'plain' && /^\d+$/.test(shown);
  }

  /** Whether a number is one of a heading rather than of a paragraph. */
  isOfHeading(shown: string): boolean {
    const { heading, paragraph } = this.#shape;
    return paragraph !== 'plain' && heading !== undefined && countOf(shown, heading) !== undefined;
  }

  /** What stands in a paragraph's number before its own count. */
  #before(): string | undefined {
    const { paragraph } = this.#shape;
    if (paragraph === 'plain') return '';
    if (this.#section === 0) return undefined;
    return paragraph === 'dotted' ? `${this.#section}.` : letters(this.#section);
  }

  /** Numbers that no heading stands above, such as 0.1: a list of their own. */
  #elsewhere(before: string, count: number): Place {
    const left = this.#hang;
    const level: Level = { counting: 'decimal', text: `${before}%1`, left, hanging: left };
    const definition = this.#numberings.define(`${this.#key} ${before}`, () => [level]);
    const known = this.#others.get(before);
    const num =
      known?.count === count - 1 ? known.num : this.#numberings.begin(definition, new Map([[0, count]]));
    this.#others.set(before, { num, count });
    return { num, level: 0 };
  }
}

function levelsOf(
  { heading, paragraph, restarts }: OutlineShape,
  { hang, headingStyle, paragraphStyle }: OutlineLook,
  level: number,
): readonly Level[] {
  const texts = { dotted: '%1.%2', lettered: '%1%2', plain: `%${level + 1}` };
  const below: Level = {
    counting: 'decimal',
    text: texts[paragraph ?? 'plain'],
    left: hang,
    hanging: hang,
    style: paragraphStyle,
    goesOn: paragraph === 'plain' && !restarts && level > 0,
  };
  if (level === 0) return [below];
  const above: Level =
    heading === undefined
      ? { counting: 'none', text: '', left: 0, hanging: 0, style: headingStyle }
      : { counting: heading, text: '%1', left: hang, hanging: hang, style: headingStyle };
  return [above, below];
}

function countOf(shown: string, counting: 'decimal' | 'upperLetter'): number | undefined {
  if (counting === 'decimal') return /^[1-9]\d*$/.test(shown) ? Number(shown) : undefined;
  return readMarker(shown).find(
    ({ form }) => form.counting === 'upperLetter' && form.after === '' && form.before === '',
  )?.index;
}
