import { words } from '../../core/messages.ts';
import type { Opening } from './blocks.ts';
import { levelsOfMarkers, type LevelledMarker } from './numbering/levels-of-markers.ts';
import { MarkerRun } from './numbering/marker-run.ts';
import { OutlineNumbers, type Place } from './numbering/outline-numbers.ts';
import { ooxml, type Ooxml } from './ooxml.ts';
import { numberOf, outlineShape } from './outline-shape.ts';
import { isBeginning } from './page-outline.ts';
import { hasClass } from './page-tree.ts';
import { paragraph, type ParagraphLook } from './paragraph.ts';
import type { Element } from './read-page.ts';
import { run, tab } from './run.ts';
import type { Writing } from './writing.ts';

/** The number of a paragraph: counted by Word, or where no list can count to it, typed before its words. */
export interface Numbered extends Pick<Opening, 'runs'> {
  readonly look: ParagraphLook;
}

/** Which styles belong to levels of lists; see `w:pStyle`. */
export type StylePlaces = ReadonlyMap<string, Place>;

/** Gives headings and paragraphs their places in the lists of their papers, so that Word shows the page's numbers. */
export class NumberWriter {
  readonly #writing: Writing;
  readonly #parts: readonly Element[];
  readonly #restarts: boolean;
  readonly #mayLink: boolean;
  readonly #linked = new Map<string, Place>();
  readonly #markers = new Map<Element, LevelledMarker | undefined>();
  #run: MarkerRun | undefined;
  /** The list of the items of an agenda. */
  #items: OutlineNumbers | undefined;
  /** That of the paper that is being written, once something in it counts, and where on the page that begins. */
  #made: OutlineNumbers | undefined;
  #from = 0;
  #papers = 0;

  /**
   * @param parts    of the page
   * @param restarts whether the council's plain numbers begin anew below each heading
   * @param mayLink  whether styles may be bound to levels of lists, which those of a template are not
   */
  constructor(writing: Writing, parts: readonly Element[], restarts: boolean, mayLink: boolean) {
    this.#writing = writing;
    this.#parts = parts;
    this.#restarts = restarts;
    this.#mayLink = mayLink;
  }

  /** The styles that belong to levels of lists. */
  get linked(): StylePlaces {
    return this.#linked;
  }

  /** Comes to a part, with which another paper may begin. */
  enter(part: Element): void {
    if (!isBeginning(part)) return;
    this.#from = this.#parts.indexOf(part);
    this.#made = undefined;
  }

  heading(part: Element, style: string): Numbered {
    const shown = numberOf(part);
    const outline = hasClass(part, 'item') ? (this.#items ??= this.#itemsOutline(style)) : this.#outline;
    const isCounted = shown !== undefined || hasClass(part, 'level-2');
    const place = part.name === 'h1' || !isCounted ? undefined : outline.heading(shown);
    if (place) return { look: { number: place } };
    const off: ParagraphLook = !this.#mayLink || this.#linked.has(style) ? { number: 'none' } : {};
    return shown === undefined ? { look: off } : { ...this.#typed(shown), look: { ...off, ...this.#hang() } };
  }

  paragraph(part: Element): Numbered {
    const shown = numberOf(part);
    if (shown === undefined) return { look: {} };
    const marker = hasClass(part, 'recommendation') ? this.#markerOf(part, shown) : undefined;
    const place = marker
      ? this.#run?.place(marker.level, marker.form, marker.index)
      : this.#outline.paragraph(shown);
    return place ? { look: { number: place, left: undefined } } : this.#typed(shown);
  }

  /** Numbers that this copy leaves out: a line for each stretch of them, so that those behind it count on from there. */
  gap(part: Element): readonly Ooxml[] {
    const numbers = part.attributes.get('data-numbers')?.split(' ') ?? [];
    const stretches: string[][] = [];
    for (const number of numbers) {
      const isHeading = this.#outline.isOfHeading(number);
      const last = stretches.at(-1);
      if (isHeading || !last || this.#outline.isOfHeading(last[0] ?? '')) stretches.push([number]);
      else last.push(number);
    }
    return stretches.map((stretch) => {
      const [first = ''] = stretch;
      const last = stretch.at(-1) ?? first;
      const place = this.#outline.isOfHeading(first)
        ? this.#outline.heading(first)
        : this.#outline.paragraph(first);
      const said =
        stretch.length === 1
          ? words({ id: 'word-gap', args: {} })
          : words({ id: 'word-gap-to', args: { number: last } });
      const style = this.#writing.styles.withheld;
      const { look, runs } = place ? { look: { number: place }, runs: undefined } : this.#typed(first);
      return paragraph({ style, ...look }, ooxml`${runs ?? run('')}${run(said)}`);
    });
  }

  #typed(shown: string): Numbered {
    return { look: this.#hang(), runs: ooxml`${run(shown)}${tab}` };
  }

  #hang(): ParagraphLook {
    const { hang } = this.#writing.look;
    return { left: hang, hanging: hang };
  }

  /** Recommendations may have markers of their own, (a), (b); undefined for one that counts as any paragraph does. */
  #markerOf(part: Element, shown: string): LevelledMarker | undefined {
    if (!this.#markers.has(part)) this.#beginMarkers(part);
    const marker = this.#markers.get(part);
    return marker && !this.#outline.counts(shown) ? marker : undefined;
  }

  /** Reads the markers of the recommendations that follow one another from this one on. */
  #beginMarkers(first: Element): void {
    const from = this.#parts.indexOf(first);
    const end = this.#parts.findIndex((part, index) => index > from && hasClass(part, 'heading'));
    const marked = this.#parts
      .slice(from, end === -1 ? undefined : end)
      .filter((part) => hasClass(part, 'recommendation') && numberOf(part) !== undefined);
    const levels = levelsOfMarkers(marked.map((part) => numberOf(part) ?? ''));
    marked.forEach((part, index) => this.#markers.set(part, levels[index]));
    const forms = levels.flatMap((each) => (each ? [each] : []));
    const deepest = Math.max(-1, ...forms.map(({ level }) => level));
    const usual = Array.from(
      { length: deepest + 1 },
      (_, level) => forms.find((each) => each.level === level)?.form ?? 'bullet',
    );
    this.#run = new MarkerRun(this.#writing.numberings, 0, usual, this.#writing.look.hang);
  }

  get #outline(): OutlineNumbers {
    return (this.#made ??= this.#outlineFrom(this.#from));
  }

  #outlineFrom(index: number): OutlineNumbers {
    const end = this.#parts.findIndex(
      (part, at) => at > index && (isBeginning(part) || hasClass(part, 'return')),
    );
    const parts = this.#parts.slice(index, end === -1 ? undefined : end);
    const heading = parts.find((part) => hasClass(part, 'heading') && hasClass(part, 'level-2'));
    const { styles, look, numberings } = this.#writing;
    const level = heading ? Number(heading.name.slice(1)) - 1 : 1;
    const headingStyle = styles[`heading${Math.max(1, Math.min(6, level)) as 1}`];
    const shape = outlineShape(parts, this.#restarts);
    const key = `paper ${++this.#papers}`;
    const counts = shape.heading !== undefined || shape.restarts;
    return new OutlineNumbers(numberings, key, shape, {
      hang: look.hang,
      headingStyle: counts ? this.#free(headingStyle) : undefined,
      paragraphStyle: shape.paragraph && this.#free(styles.numbered),
      linked: this.#linked,
    });
  }

  #itemsOutline(style: string): OutlineNumbers {
    const shape = { heading: 'decimal', paragraph: undefined, restarts: false } as const;
    const { look, numberings } = this.#writing;
    return new OutlineNumbers(numberings, 'items', shape, {
      hang: look.hang,
      headingStyle: this.#free(style),
      paragraphStyle: undefined,
      linked: this.#linked,
    });
  }

  /** A style that no other level has. */
  #free(style: string): string | undefined {
    return this.#mayLink && !this.#linked.has(style) ? style : undefined;
  }
}
