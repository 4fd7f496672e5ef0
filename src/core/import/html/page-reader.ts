import type { Element, Nodes } from 'hast';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { paragraphNumbersIn } from '../../law/paragraph-numbers.ts';
import { words } from '../../messages.ts';
import type { ImportNote } from '../note.ts';
import { attribute, styleOf, textOf } from './element.ts';
import { isOwnReference } from './footnote.ts';

/** What is never text, whatever stands in it. */
const NO_TEXT = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'head',
  'col',
  'colgroup',
  'param',
  'source',
  'track',
]);

/** What shows something from elsewhere. */
const EMBEDDED = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'video', 'audio']);

/** Keeps what is found beside the text of a page: its notes, and what is left out of it and why. */
export class PageReader {
  readonly notes: ImportNote[] = [];
  readonly footnotes: FootnoteDefinition[] = [];
  readonly #told = new Set<Element>();
  /** The paragraphs of the exempt passage that was marked last. */
  #exempt: readonly string[] = [];

  /** Whether nothing of an element stands in the text; where it has words, they are noted. */
  leavesOut(element: Element): boolean {
    const { tagName } = element;
    if (NO_TEXT.has(tagName)) return true;
    if (tagName === 'template') return this.#leftOut(element, 'import-hidden', element.content ?? element);
    if (EMBEDDED.has(tagName)) {
      const address = attribute(element, 'src') || attribute(element, 'data');
      if (!this.#told.has(element)) {
        this.#told.add(element);
        const message = words({ id: 'import-embedded', args: {} });
        this.notes.push({ kind: 'left-out', message, words: `${address} ${textOf(element)}`.trim() });
      }
      return true;
    }
    if (isAround(element)) return this.#leftOut(element, 'import-around', element);
    if (isClearance(element)) return this.#leftOut(element, 'import-clearance', element);
    if (isHidden(element)) return this.#leftOut(element, 'import-hidden', element);
    return false;
  }

  /** Notes words that stand around the text. */
  leaveOut(id: 'import-around' | 'import-page-title', said: string): void {
    const tidy = said.replace(/\s+/g, ' ').trim();
    if (tidy !== '') this.notes.push({ kind: 'left-out', message: words({ id, args: {} }), words: tidy });
  }

  /** A picture on the page; one that is part of it is not kept, and said so. */
  picture(element: Element): PhrasingContent[] {
    const url = attribute(element, 'src').trim();
    const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim();
    // What kind of document a link leads to, drawn: its name in words is as good.
    if (/\bicon$/i.test(alt)) return [{ type: 'text', value: alt }];
    if (/^(?:data|blob|file|cid):/i.test(url) || url === '') {
      if (!this.#told.has(element)) {
        this.#told.add(element);
        const message = words({ id: 'import-picture-inside', args: {} });
        this.notes.push({ kind: 'left-out', message, words: alt });
      }
      return alt === '' ? [] : [{ type: 'text', value: alt }];
    }
    if (!this.#told.has(element)) {
      this.#told.add(element);
      this.notes.push({
        kind: 'unsure',
        message: words({ id: 'import-picture-elsewhere', args: {} }),
        words: url,
      });
    }
    return [{ type: 'image', url, alt }];
  }

  /**
   * The exempt passage that an element of a page of ours stands in: its mark says under which paragraphs, and what
   * is in it says so too.
   */
  exemptAt(element: Element): readonly string[] | 'mark' | undefined {
    const classes = attribute(element, 'className').split(' ');
    if (!classes.includes('block') || !classes.includes('exempt')) return undefined;
    if (!classes.includes('mark')) return this.#exempt;
    this.#exempt = this.#marked(element);
    return 'mark';
  }

  /** An exempt passage in a list of a page of ours, which is one element with its mark at the top; undefined for any other. */
  exemptWithin(
    element: Element,
  ): { readonly paragraphs: readonly string[]; readonly below: Element['children'] } | undefined {
    if (element.tagName !== 'div' || attribute(element, 'className') !== 'exempt') return undefined;
    const at = element.children.findIndex((child) => child.type === 'element');
    const mark = element.children[at];
    if (mark?.type !== 'element' || attribute(mark, 'className') !== 'mark') return undefined;
    return { paragraphs: this.#marked(mark), below: element.children.slice(at + 1) };
  }

  /** A numbered block of a page of ours without its number, which is counted anew. */
  uncounted(element: Element): Element {
    const isNumber = (child: Nodes) => child.type === 'element' && attribute(child, 'className') === 'number';
    for (const number of element.children.filter(isNumber))
      this.notes.push({
        kind: 'replaced',
        message: words({ id: 'import-numbers', args: {} }),
        words: textOf(number),
      });
    return { ...element, children: element.children.filter((child) => !isNumber(child)) };
  }

  /** The paragraphs that a mark names. */
  #marked(mark: Element): readonly string[] {
    const said = textOf(mark).replace(/\s+/g, ' ').trim();
    this.notes.push({
      kind: 'replaced',
      message: words({ id: 'import-exempt-mark', args: {} }),
      words: said,
    });
    return paragraphNumbersIn(/\bparagraphs?\b.*/.exec(said)?.[0] ?? '');
  }

  /** What a page of ours refers to by its number, and the number; undefined for any other link. */
  reference(element: Element): string | undefined {
    const label = /^#to-([\w-]+)$/.exec(attribute(element, 'href'))?.[1];
    if (label === undefined) return undefined;
    const message = words({ id: 'import-reference', args: {} });
    this.notes.push({ kind: 'replaced', message, words: textOf(element) });
    return label;
  }

  /** Which note an element refers to; undefined where it is no reference to one. */
  noteReference(element: Element): string | undefined {
    const href = attribute(element, 'href');
    const isWord = styleOf(element, 'mso-footnote-id') !== '' && /^#_(?:ftn|edn)\d+$/.test(href);
    const isPlain = element.properties['dataFootnoteRef'] !== undefined;
    const isOurs = isOwnReference(attribute(element, 'id'));
    if (!isWord && !isPlain && !isOurs) return undefined;
    return /(\d+)$/.exec(href)?.[1] ?? /[\w-]+$/.exec(href)?.[0];
  }

  #leftOut(
    element: Element,
    id: 'import-hidden' | 'import-clearance' | 'import-around',
    holds: Nodes,
  ): boolean {
    const said = textOf(holds).replace(/\s+/g, ' ').trim();
    if (said !== '' && !this.#told.has(element)) {
      this.notes.push({ kind: 'left-out', message: words({ id, args: {} }), words: said });
    }
    this.#told.add(element);
    return true;
  }
}

/** What leads about a site or stands at the foot of each of its pages. */
const isAround = (element: Element) =>
  element.tagName === 'nav' || element.tagName === 'footer' || attribute(element, 'role') === 'navigation';

/** Who cleared a section, as a page of ours tells its author. */
function isClearance(element: Element): boolean {
  const classes = attribute(element, 'className').split(' ');
  return classes.includes('block') && classes.includes('clearance');
}

function isHidden(element: Element): boolean {
  return (
    element.properties['hidden'] !== undefined ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}
