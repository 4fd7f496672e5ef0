import { words } from '../messages.ts';
import type { Block, Section } from '../report/report.ts';
import type { Span } from '../span.ts';
import { exemptMark, passageWithheld } from './markdown/exempt-passage.ts';
import { anchorOf, fill, leaveOut, type Surroundings } from './markdown/filler.ts';
import { fragmentOf } from './markdown/fragment.ts';
import { markup, nothing, type Html } from './html.ts';
import type { Part } from './page.ts';

export type Heading = Pick<Section, 'heading' | 'level' | 'number' | 'headingSpan' | 'exempt' | 'label'>;

/** Gathers a page's parts, and leaves out of a public copy what is exempt, one notice for each passage. */
export class PageWriter {
  readonly parts: Part[];
  readonly surroundings: Surroundings;
  /** The exempt passage that was written last, until something open follows it. */
  #passage: readonly string[] | undefined;
  /** The numbers of the blocks that are left out, as long as nothing else has been written since. */
  #gap: readonly string[] = [];

  /** @param parts of the page so far, where it holds more than one paper */
  constructor(surroundings: Surroundings, parts: Part[] = []) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  /**
   * Anything but a section's heading or a block.
   *
   * @param span  what it was made from, in the file
   * @param place where its elements stand in the file, if they do not say so themselves
   */
  add(content: Html, span?: Span, place?: Part['place']): void {
    this.#passage = undefined;
    this.#put(content, span, place);
  }

  /** A heading of ours, such as that of the notes. */
  ownHeading(heading: string, span?: Span): void {
    const tag = this.#tag(2);
    this.add(markup`<${tag} class="block heading level-2">${heading}</${tag}>`, span);
  }

  /** The heading of a section or an item, where it has one. */
  heading({ heading, level, number, headingSpan, exempt, label }: Heading): void {
    if (heading === '' || !this.#enter(exempt, headingSpan, number)) return;
    const tag = this.#tag(level);
    const marked = exempt ? ' exempt' : '';
    this.#put(
      markup`<${tag} class="block heading level-${level}${marked}"${this.#anchor(label)}>${shown(number)}${heading}</${tag}>`,
      headingSpan,
    );
  }

  /**
   * One block of the paper.
   *
   * @param role  a class that sets it apart (`recommendation`, `resolution`)
   * @param parts how the council marks the first part of a resolution, where `1.` is printed as that
   */
  block({ node, passage, span, number, label, exempt }: Block, role = '', parts?: string): void {
    const fragment = fragmentOf(node, passage.piece);
    if (!this.#enter(exempt, span, number)) return leaveOut(fragment, this.surroundings);
    const shownWords = fill(fragment, this.surroundings);
    if (shownWords.html.trim() === '') return;
    const classes = ['block', role, number && 'numbered', exempt && 'exempt'].filter(Boolean).join(' ');
    this.#put(
      markup`<div class="${classes}"${parts === undefined ? nothing : markup` data-parts="${parts}"`}${this.#anchor(label)}>${shown(number)}<div class="words">${shownWords}</div></div>`,
      span,
      (at) => passage.place({ start: at, end: at }).start,
    );
  }

  /** Marks where an exempt passage begins; false where this copy's reader may not see it. */
  #enter(exempt: readonly string[] | undefined, span: Span, number: string | undefined): boolean {
    const { copy, nation } = this.surroundings;
    if (exempt !== undefined && exempt !== this.#passage) {
      const notice =
        copy === 'public'
          ? markup`<div class="block withheld">${passageWithheld(nation, exempt)}</div>`
          : markup`<p class="block exempt mark">${exemptMark(nation, exempt)}</p>`;
      this.#put(notice, span);
    }
    this.#passage = exempt;
    if (exempt === undefined || copy !== 'public') return true;
    if (number !== undefined) this.#leaveGap(number, span);
    return false;
  }

  /** Numbers are given before anything is left out: "4.6 exempt", or "4.6–4.9 exempt" for several in a row. */
  #leaveGap(number: string, span: Span): void {
    const before = this.#gap;
    if (before.length > 0) this.parts.pop();
    const [first = number] = before;
    const numbers = before.length === 0 ? number : `${first}–${number}`;
    const gap = words({ id: 'page-gap', args: { numbers } });
    const all = [...before, number];
    this.#put(markup`<p class="block withheld gap" data-numbers="${all.join(' ')}">${gap}</p>`, span);
    this.#gap = all;
  }

  #tag(level: number): Html {
    return { html: `h${Math.min(6, level + this.surroundings.depth)}` };
  }

  #anchor(label: string | undefined): Html {
    return label === undefined ? nothing : markup` id="${anchorOf(this.surroundings, label)}"`;
  }

  #put({ html: written }: Html, span: Span | undefined, place: Part['place'] = (at) => at): void {
    this.#gap = [];
    this.parts.push({ html: written, paper: this.surroundings.paper, span, place });
  }
}

const shown = (number: string | undefined) =>
  number === undefined ? nothing : markup`<span class="number">${number}</span> `;
