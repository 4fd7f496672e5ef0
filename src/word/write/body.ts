import { writeBlocks, writeParagraph, exemptFrame } from './blocks.ts';
import { Captions } from './captions.ts';
import { writeContents } from './contents.ts';
import { writeMasthead } from './masthead.ts';
import type { NumberWriter } from './number-writer.ts';
import type { Ooxml } from './ooxml.ts';
import { numberOf } from './outline-shape.ts';
import { childOfClass, elementsIn, find, hasClass } from './page-tree.ts';
import type { ParagraphLook } from './paragraph.ts';
import type { Element } from './read-page.ts';
import type { StyleRole } from './styles/roles.ts';
import type { Spot } from './writing.ts';

/** What the body is told besides its page. */
export interface BodyOptions {
  readonly fields: 'table' | 'lines';
  /** Whether the document says already what the paper is called, and for which meeting it is. */
  readonly hasHeading: boolean;
  /** Ends a section of the document, so that what follows begins on a page of its own. */
  readonly sectionBreak: () => Ooxml;
}

/** Writes the parts of a page one after another. */
export class Body {
  readonly #spot: Spot;
  readonly #numbers: NumberWriter;
  readonly #options: BodyOptions;
  readonly #captions = new Captions();
  readonly #written: Ooxml[] = [];
  /** Whether what comes next begins on a page of its own. */
  #breaks = false;
  /** Whether text stands in from a heading, with which it is in line. */
  #isUnderHeading = false;
  /** The heading of the notes, until one of them is written that is no footnote. */
  #notesHeading: Element | undefined;

  constructor(spot: Spot, numbers: NumberWriter, options: BodyOptions) {
    this.#spot = spot;
    this.#numbers = numbers;
    this.#options = options;
  }

  get written(): readonly Ooxml[] {
    return this.#written;
  }

  /** @param next the part behind it */
  write(part: Element, next: Element | undefined): void {
    if (hasClass(part, 'heading') && next && hasClass(next, 'note')) this.#notesHeading = part;
    else if (hasClass(part, 'note')) this.#note(part);
    else if (hasClass(part, 'return')) this.#breaks = true;
    else {
      const isReportBelow = hasClass(part, 'masthead') && !elementsIn(part).some(({ name }) => name === 'h1');
      if (this.#written.length > 0 && (this.#breaks || isReportBelow)) {
        this.#written.push(this.#options.sectionBreak());
        this.#spot.notes.restart();
      }
      this.#breaks = false;
      this.#numbers.enter(part);
      this.#written.push(...this.#contentOf(part, next));
    }
  }

  #contentOf(part: Element, next: Element | undefined): readonly Ooxml[] {
    const { styles } = this.#spot;
    if (hasClass(part, 'masthead')) return this.#masthead(part);
    if (hasClass(part, 'heading')) {
      this.#isUnderHeading = true;
      return [this.#heading(part)];
    }
    if (hasClass(part, 'contents')) return writeContents(part, this.#spot);
    if (hasClass(part, 'gap')) return this.#numbers.gap(part);
    if (hasClass(part, 'banner')) {
      return writeBlocks(asBlocks(part), { ...this.#spot, left: 0, style: styles.banner });
    }
    if (hasClass(part, 'mark')) return [writeParagraph(part.children, this.#at(part, 'exempt'))];
    if (hasClass(part, 'withheld')) return writeBlocks(part.children, this.#at(part, 'withheld'));
    return this.#block(part, next);
  }

  #masthead(part: Element): readonly Ooxml[] {
    this.#isUnderHeading = false;
    const title = elementsIn(part).find((element) => hasClass(element, 'title'));
    if (title?.name === 'h1' && this.#options.hasHeading) return [];
    return writeMasthead(part, this.#options.fields, this.#headingStyle(title?.name ?? 'h1'), this.#spot);
  }

  #heading(part: Element): Ooxml {
    const { left } = this.#spot;
    const style = this.#headingStyle(part.name);
    const { look, runs } = this.#numbers.heading(part, style);
    const isTop = look.number !== undefined && look.number !== 'none';
    const indent = part.name === 'h1' || part.name === 'h2' || hasClass(part, 'level-2') ? 0 : left;
    const place: ParagraphLook = isTop || look.left !== undefined || indent === 0 ? {} : { left: indent };
    const words = part.children.filter((node) => node !== childOfClass(part, 'number'));
    return writeParagraph(
      words,
      { ...this.#at(part, undefined), left: 0 },
      // A template's own heading may leave it to whoever types.
      { look: { style, keepNext: true, ...place, ...look }, runs, anchor: part.attributes.get('id') },
    );
  }

  #block(part: Element, next: Element | undefined): readonly Ooxml[] {
    const role = roles.find((each) => hasClass(part, each));
    const isCaption = hasClass(part, 'caption');
    const style = isCaption ? 'caption' : !role && numberOf(part) !== undefined ? 'numbered' : undefined;
    const { look, runs } = this.#numbers.paragraph(part);
    const isIn = this.#isUnderHeading && !hasClass(part, 'intro');
    const spot = { ...this.#at(part, role), left: isIn ? this.#spot.left : 0 };
    const first: ParagraphLook = {
      ...look,
      ...(style && { style: this.#spot.styles[style] }),
      ...((isCaption || leadsTo(part, next)) && { keepNext: true }),
    };
    const anchor = part.attributes.get('id');
    if (isCaption) return [this.#captions.write(part, spot, { look: first, anchor })];
    const hasOpening = Object.keys(first).length > 0 || anchor !== undefined;
    return writeBlocks(asBlocks(part), spot, hasOpening ? { look: first, runs, anchor } : {});
  }

  /** A note that is no footnote, because nothing refers to it. */
  #note(part: Element): void {
    const { notes } = this.#spot;
    const anchor = part.attributes.get('id') ?? '';
    if (notes.has(anchor) && notes.isWritten(anchor)) return;
    if (this.#notesHeading) this.#written.push(this.#heading(this.#notesHeading));
    this.#notesHeading = undefined;
    this.#written.push(...writeBlocks(asBlocks(part), this.#spot));
  }

  #at(part: Element, role: StyleRole | undefined): Spot {
    const frame = hasClass(part, 'exempt') ? exemptFrame : undefined;
    return { ...this.#spot, frame, style: role && this.#spot.styles[role] };
  }

  #headingStyle(tag: string): string {
    const { styles } = this.#spot;
    const level = Number(tag.slice(1)) - 1;
    return level < 1 ? styles.title : styles[`heading${Math.min(6, level)}` as StyleRole];
  }
}

/** The classes that set a block apart, which have a style each. */
const roles = ['recommendation', 'resolution', 'introduction'] as const;

/**
 * Whether the words of a part lead to what stands behind it, and so stay on its page, even where they end in no colon:
 * the line before recommendations, and that before the list of what was resolved.
 */
function leadsTo(part: Element, next: Element | undefined): boolean {
  if (!next || hasClass(next, 'heading') || hasList(part)) return false;
  const isOneWithNext = roles.some((role) => hasClass(part, role) && hasClass(next, role)) && hasList(next);
  return hasClass(part, 'intro') || isOneWithNext;
}

const hasList = (part: Element) => find(part, ({ name }) => name === 'ol' || name === 'ul') !== undefined;

/** What stands in a part, without the number before it. */
function asBlocks(part: Element): Element['children'] {
  const number = childOfClass(part, 'number');
  const inner = childOfClass(part, 'words')?.children ?? part.children.filter((node) => node !== number);
  return inner;
}
