import type { Block, Section } from '../report/report.ts';
import type { Span } from '../span.ts';
import { exemptMark, passageWithheld } from './exempt-passage.ts';
import { anchorOf, fill, leaveOut, type Surroundings } from './filler.ts';
import { fragmentOf } from './fragment.ts';
import { markup, nothing, type Html } from './html.ts';
import type { Part } from './page.ts';

export type Heading = Pick<Section, 'heading' | 'level' | 'number' | 'headingSpan' | 'exempt' | 'label'>;

/** Gathers a page's parts, and leaves out of a public copy what is exempt, one notice for each passage. */
export class PageWriter {
  readonly parts: Part[] = [];
  readonly surroundings: Surroundings;
  /** The exempt passage that was written last, until something open follows it. */
  #passage: readonly string[] | undefined;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
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

  /** The heading of a section or an item, where it has one. */
  heading({ heading, level, number, headingSpan, exempt, label }: Heading): void {
    if (heading === '' || !this.#enter(exempt, headingSpan)) return;
    const tag = { html: `h${Math.min(6, level)}` };
    const marked = exempt ? ' exempt' : '';
    this.#put(
      markup`<${tag} class="block heading${marked}"${anchor(label)}>${shown(number)}${heading}</${tag}>`,
      headingSpan,
    );
  }

  /**
   * One block of the paper.
   *
   * @param role a class that sets it apart (`recommendation`, `resolution`)
   */
  block({ node, passage, span, number, label, exempt }: Block, role = ''): void {
    const fragment = fragmentOf(node, passage.piece);
    if (!this.#enter(exempt, span)) return leaveOut(fragment, this.surroundings);
    const words = fill(fragment, this.surroundings);
    if (words.html.trim() === '') return;
    const classes = ['block', role, number && 'numbered', exempt && 'exempt'].filter(Boolean).join(' ');
    this.#put(
      markup`<div class="${classes}"${anchor(label)}>${shown(number)}<div class="words">${words}</div></div>`,
      span,
      (at) => passage.place({ start: at, end: at }).start,
    );
  }

  /** Marks where an exempt passage begins; false where this copy's reader may not see it. */
  #enter(exempt: readonly string[] | undefined, span: Span): boolean {
    const { copy, nation } = this.surroundings;
    if (exempt !== undefined && exempt !== this.#passage) {
      const notice =
        copy === 'public'
          ? markup`<div class="block withheld">${passageWithheld(nation, exempt)}</div>`
          : markup`<p class="block exempt mark">${exemptMark(nation, exempt)}</p>`;
      this.#put(notice, span);
    }
    this.#passage = exempt;
    return exempt === undefined || copy !== 'public';
  }

  #put({ html: written }: Html, span: Span | undefined, place: Part['place'] = (at) => at): void {
    this.parts.push({ html: written, span, place });
  }
}

const shown = (number: string | undefined) =>
  number === undefined ? nothing : markup`<span class="number">${number}</span> `;

const anchor = (label: string | undefined) =>
  label === undefined ? nothing : markup` id="${anchorOf(label)}"`;
