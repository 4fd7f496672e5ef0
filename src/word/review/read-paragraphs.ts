import type { Fate, ReturnedParagraph, ReturnedPart, ReturnedRow } from '../../core/returned/returned.ts';
import { child, type Xml } from '../xml.ts';
import { CommentAnchors } from './comment-anchors.ts';
import { fateIn, handOf, kept, markOf } from './fate.ts';
import { fieldStep, wordsOf } from './run-words.ts';

/** What is known of the words that are being read. */
interface Around {
  readonly place: ReturnedParagraph['place'];
  readonly fate: Fate;
  readonly row: ReturnedRow | undefined;
  readonly cell: number | undefined;
}

/** Elements that only hold others; whatever is not named here or below is looked into all the same. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'tblPr',
  'tblGrid',
  'tcPr',
  'trPr',
  'sectPr',
  'sdtPr',
  'sdtEndPr',
  'instrText',
  'delInstrText',
  // The same once more, for programs that do not know the newer way of saying it.
  'Fallback',
]);

/** Gathers the paragraphs of a part of the package: tables, boxes and content controls opened up. */
export class ParagraphReader {
  readonly paragraphs: ReturnedParagraph[] = [];
  readonly anchors = new CommentAnchors();
  readonly #levels: ReadonlyMap<string, number>;
  #cells = 0;
  /** How many fields are open of which the code, not the result, is being read. */
  #inCode = 0;
  /** Whether the field that was begun last repeats the sign of a note. */
  #isNoteSign = false;

  /** @param levels heading levels by style id */
  constructor(levels: ReadonlyMap<string, number>) {
    this.#levels = levels;
  }

  read(from: Xml, place: 'body' | 'note'): void {
    this.#blocks(from, { place, fate: kept, row: undefined, cell: undefined });
  }

  #blocks(parent: Xml, around: Around): void {
    for (const each of parent.children) {
      const { name } = each;
      if (name === 'p') this.#paragraph(each, around);
      else if (name === 'tr') {
        const fate = markOf(child(each, 'trPr')) ?? around.fate;
        this.#blocks(each, { ...around, fate, row: { fate } });
      } else if (name === 'tc') {
        const place = around.place === 'note' ? 'note' : 'cell';
        this.#blocks(each, { ...around, place, cell: this.#cells++ });
      } else if (!PASSED_OVER.has(name)) this.#blocks(each, { ...around, fate: fateIn(each, around.fate) });
    }
  }

  #paragraph(paragraph: Xml, around: Around): void {
    const properties = child(paragraph, 'pPr');
    const style = child(properties, 'pStyle')?.attributes.get('val') ?? '';
    const outline = child(properties, 'outlineLvl')?.attributes.get('val');
    const ownLevel = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined;
    const parts: ReturnedPart[] = [];
    const boxes: Xml[] = [];
    const restyled = new Map<string, Xml>();
    const change = child(properties, 'pPrChange');
    if (change) restyled.set(JSON.stringify(handOf(change)), change);
    const index = this.paragraphs.length;
    this.anchors.enter(index);
    this.#runs(paragraph, around.fate, parts, boxes, restyled);
    const fate = markOf(child(properties, 'rPr')) ?? around.fate;
    this.paragraphs.push({
      place: around.place,
      level: ownLevel ?? this.#levels.get(style),
      inList: child(properties, 'numPr') !== undefined,
      row: around.row,
      cell: around.cell,
      parts: parts.filter(({ text }) => text !== ''),
      end: fate,
      restyled: [...restyled.values()].map(handOf),
    });
    for (const box of boxes) this.#blocks(box, { ...around, place: 'body' });
  }

  #runs(parent: Xml, fate: Fate, parts: ReturnedPart[], boxes: Xml[], restyled: Map<string, Xml>): void {
    for (const each of parent.children) {
      const { name, attributes } = each;
      if (name === 'commentRangeStart') this.anchors.open(attributes.get('id') ?? '', lengthOf(parts));
      else if (name === 'commentRangeEnd') this.anchors.close(attributes.get('id') ?? '', lengthOf(parts));
      else if (name === 'txbxContent') boxes.push(each);
      else if (name === 'r') this.#run(each, fate, parts, boxes, restyled);
      else if (!PASSED_OVER.has(name)) this.#runs(each, fateIn(each, fate), parts, boxes, restyled);
    }
  }

  #run(run: Xml, fate: Fate, parts: ReturnedPart[], boxes: Xml[], restyled: Map<string, Xml>): void {
    const properties = child(run, 'rPr');
    const change = child(properties, 'rPrChange');
    if (change) restyled.set(JSON.stringify(handOf(change)), change);
    const look = { bold: isOn(child(properties, 'b')), italic: isOn(child(properties, 'i')) };
    // Its sign then stands in the run as words.
    const isNoteSign = run.children.some(({ attributes }) => attributes.has('customMarkFollows'));
    for (const each of run.children) {
      this.#inCode = fieldStep(each, this.#inCode);
      if (each.name === 'instrText') this.#isNoteSign = /^\s*NOTEREF\b/.test(each.text);
      else if (each.attributes.get('fldCharType') === 'end') this.#isNoteSign = false;
      if (each.name === 'commentReference') {
        this.anchors.point(each.attributes.get('id') ?? '', lengthOf(parts));
      }
      const words = this.#inCode > 0 || this.#isNoteSign || isNoteSign ? '' : wordsOf(each);
      if (words !== '') parts.push({ text: words, fate, ...look });
      else if (!PASSED_OVER.has(each.name)) this.#runs(each, fate, [], boxes, restyled);
    }
  }
}

const isOn = (toggle: Xml | undefined) =>
  toggle !== undefined && !/^(?:0|false|off|none)$/.test(toggle.attributes.get('val') ?? '');

const lengthOf = (parts: readonly ReturnedPart[]) =>
  parts.reduce((length, { text }) => length + text.length, 0);
