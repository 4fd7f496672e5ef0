import type { PhrasingContent } from 'mdast';
import { raised, trimmed, wrapped } from '../../core/import/phrasing.ts';
import { wordsOf as plainWords } from '../../core/import/words.ts';
import { wordsOf } from '../review/run-words.ts';
import { child, descendants, type Xml } from '../xml.ts';
import { isOn, valueOf } from './styles.ts';
import { type WordReader, wordsBelow } from './word-reader.ts';

/** What a paragraph says, and the frames that hang on it. */
export interface Line {
  readonly content: PhrasingContent[];
  /** The text of boxes that float beside it. */
  readonly boxes: readonly Xml[];
  /** What our own export calls the paragraph, where something refers to it. */
  readonly label: string | undefined;
}

interface Field {
  code: string;
  isResult: boolean;
  readonly from: number;
}

/** Reads the runs of one paragraph. */
export class LineReader {
  readonly #reader: WordReader;
  readonly #styleIsBold: boolean;
  #content: PhrasingContent[] = [];
  readonly #boxes: Xml[] = [];
  readonly #fields: Field[] = [];
  #label: string | undefined;

  constructor(reader: WordReader, styleIsBold: boolean) {
    this.#reader = reader;
    this.#styleIsBold = styleIsBold;
  }

  read(paragraph: Xml): Line {
    this.#walk(paragraph, undefined);
    return { content: trimmed(this.#content), boxes: this.#boxes, label: this.#label };
  }

  #walk(parent: Xml, properties: Xml | undefined): void {
    for (const element of parent.children) this.#element(element, properties);
  }

  #element(element: Xml, properties: Xml | undefined): void {
    switch (element.name) {
      case 'pPr':
      case 'rPr':
      case 'sdtPr':
      case 'sdtEndPr':
      case 'softHyphen':
      case 'commentReference':
      case 'footnoteRef':
      case 'endnoteRef':
        return;
      case 'del':
      case 'moveFrom':
        this.#reader.note('left-out', { id: 'import-deleted', args: {} }, wordsBelow(element));
        return;
      case 'ins':
      case 'moveTo':
        if (wordsBelow(element).trim() !== '')
          this.#reader.note('unsure', { id: 'import-inserted', args: {} });
        this.#walk(element, properties);
        return;
      case 'r':
        this.#walk(element, child(element, 'rPr'));
        return;
      case 'hyperlink':
        this.#link(element, properties);
        return;
      case 'fldSimple':
        this.#field(element.attributes.get('instr') ?? '', () => this.#walk(element, properties));
        return;
      case 'fldChar':
        this.#fieldChar(element);
        return;
      case 'instrText':
        this.#open((field) => (field.code += element.text));
        return;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
        this.#content.push(this.#reader.reference(kind, element.attributes.get('id') ?? ''));
        return;
      }
      case 'bookmarkStart':
        this.#label ??= labelIn(element.attributes.get('name') ?? '');
        return;
      case 'AlternateContent': {
        // The same twice: once for programs that know the newer way of saying it.
        const shown = child(element, 'Choice') ?? child(element, 'Fallback');
        if (shown) this.#walk(shown, properties);
        return;
      }
      case 'txbxContent':
        this.#boxes.push(element);
        return;
      case 'drawing':
      case 'pict':
        this.#picture(element, properties);
        return;
      case 'object':
        this.#reader.note('left-out', { id: 'import-object', args: {} }, '');
        this.#picture(element, properties);
        return;
      case 'br':
      case 'cr':
        if (!/^(?:page|column)$/.test(element.attributes.get('type') ?? ''))
          this.#content.push({ type: 'break' });
        else this.#content.push({ type: 'text', value: ' ' });
        return;
      case 'tab':
      case 'ptab':
        this.#words('\t', properties);
        return;
      default: {
        const words = wordsOf(element);
        if (words !== '') this.#words(words, properties);
        else this.#walk(element, properties);
      }
    }
  }

  #words(value: string, properties: Xml | undefined): void {
    if (this.#fields.some(({ isResult }) => !isResult)) return;
    if (has(properties, 'vanish')) {
      this.#reader.note('left-out', { id: 'import-hidden', args: {} }, value);
      return;
    }
    const bold = child(properties, 'b');
    const isStrong = bold ? isOn(valueOf(bold)) : this.#styleIsBold;
    let content: PhrasingContent[] = [{ type: 'text', value: value.replace(/[\u00A0\u202F]/g, ' ') }];
    if (isRaised(properties)) content = raised(content);
    if (has(properties, 'strike') || has(properties, 'dstrike')) content = wrapped('delete', content);
    if (has(properties, 'i')) content = wrapped('emphasis', content);
    this.#content.push(...(isStrong ? wrapped('strong', content) : content));
  }

  #link(element: Xml, properties: Xml | undefined): void {
    const relation = this.#reader.parts.relations.get(element.attributes.get('id') ?? '');
    const from = this.#content.length;
    this.#walk(element, properties);
    if (relation?.outside) this.#linkFrom(from, relation.target);
  }

  /** What was read since `from` leads to an address. */
  #linkFrom(from: number, url: string): void {
    const content = trimmed(this.#content.slice(from));
    if (content.length === 0 || !/^(?:https?|mailto|ftp):/i.test(url)) return;
    const words = content.filter(({ type }) => type !== 'link' && type !== 'footnoteReference');
    const others = content.filter(({ type }) => type === 'link' || type === 'footnoteReference');
    const link = { type: 'link', url, children: words } as PhrasingContent;
    this.#content = [...this.#content.slice(0, from), ...(words.length > 0 ? [link] : []), ...others];
  }

  #fieldChar({ attributes }: Xml): void {
    const type = attributes.get('fldCharType');
    if (type === 'begin') this.#fields.push({ code: '', isResult: false, from: this.#content.length });
    else if (type === 'separate') this.#open((field) => (field.isResult = true));
    else if (type === 'end') {
      const field = this.#fields.pop();
      if (field) this.#closeField(field);
    }
  }

  #field(code: string, read: () => void): void {
    const field = { code, isResult: true, from: this.#content.length };
    read();
    this.#closeField(field);
  }

  #closeField({ code, from }: Field): void {
    const label = labelIn(/^\s*REF\s+(\S+)/.exec(code)?.[1] ?? '');
    if (label !== undefined) this.#reference(label, from);
    const url = /^\s*HYPERLINK\s+"([^"]+)"/.exec(code)?.[1];
    if (url !== undefined && !/\\l\s/.test(code)) this.#linkFrom(from, url);
  }

  /** A number that Word counts, as a reference that the tool counts, with the word before it: "paragraph 7.2". */
  #reference(label: string, from: number): void {
    const number = plainWords(this.#content.slice(from));
    const before = this.#content[from - 1];
    const noun = before?.type === 'text' ? (/\S+\s$/.exec(before.value)?.[0] ?? '') : '';
    const kept =
      before?.type === 'text'
        ? [{ ...before, value: before.value.slice(0, before.value.length - noun.length) }]
        : [];
    const upTo = before?.type === 'text' ? from - 1 : from;
    this.#reader.note('replaced', { id: 'import-reference', args: {} }, noun + number);
    this.#content = [
      ...this.#content.slice(0, upTo),
      ...kept,
      { type: 'link', url: `#${label}`, children: [] },
    ];
  }

  #open(change: (field: Field) => void): void {
    const field = this.#fields.at(-1);
    if (field) change(field);
  }

  #picture(element: Xml, properties: Xml | undefined): void {
    const [about] = descendants(element, 'docPr');
    const [shape] = descendants(element, 'shape');
    const alt = about?.attributes.get('descr') ?? shape?.attributes.get('alt') ?? '';
    for (const blip of [...descendants(element, 'blip'), ...descendants(element, 'imagedata')]) {
      const { attributes } = blip;
      const image = this.#reader.picture(
        attributes.get('embed') ?? attributes.get('link') ?? attributes.get('id'),
        alt,
      );
      if (image) this.#content.push(image);
    }
    this.#walk(element, properties);
  }
}

/** The officer's label in the name of a bookmark that our own export writes; undefined for a footnote's and any other. */
function labelIn(bookmark: string): string | undefined {
  const name = /^_Ref_(?!note_\d+$)(\w+)$/.exec(bookmark)?.[1];
  return name?.replace(/__|_/g, (sign) => (sign === '__' ? '_' : '-'));
}

/** Raised by its kind or by so many half points. */
const isRaised = (properties: Xml | undefined) =>
  valueOf(child(properties, 'vertAlign')) === 'superscript' ||
  Number(valueOf(child(properties, 'position')) ?? 0) > 0;

function has(properties: Xml | undefined, name: string): boolean {
  const property = child(properties, name);
  return property !== undefined && isOn(valueOf(property));
}
