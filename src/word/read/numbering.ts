import { type Marker, markerOf, type MarkerStyle } from '../../core/import/marker.ts';
import { markerLike } from '../../core/report/numbering.ts';
import { child, type Xml } from '../xml.ts';
import { leftOf } from './item-places.ts';
import { isOn, valueOf } from './styles.ts';

interface Level {
  readonly format: string;
  /** `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** Whether every number in it is written in figures, whatever its own level says. */
  readonly figures: boolean;
  /** How far in the words behind its numbers begin. */
  readonly left: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list begins anew, whatever the lists before it have come to. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the numbered paragraphs of a document as the program does that shows it. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  /** How far each outline has come, level by level: lists of one outline go on with each other. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Xml | undefined) {
    const outlines = new Map<string, Xml>();
    const linked = new Map<string, Xml>();
    for (const each of numbering?.children ?? []) {
      if (each.name !== 'abstractNum') continue;
      outlines.set(each.attributes.get('abstractNumId') ?? '', each);
      const link = valueOf(child(each, 'styleLink'));
      if (link !== undefined) linked.set(link, each);
    }
    for (const num of numbering?.children ?? []) {
      if (num.name !== 'num') continue;
      const abstract = valueOf(child(num, 'abstractNumId')) ?? '';
      const own = outlines.get(abstract);
      const outline = linked.get(valueOf(child(own, 'numStyleLink')) ?? '') ?? own;
      this.#lists.set(num.attributes.get('numId') ?? '', listOf(abstract, outline, num));
    }
  }

  /** How far in the words of a list's items begin at a level, where the list says it. */
  left(id: string, at: number): number | undefined {
    return this.#lists.get(id)?.levels[at]?.left;
  }

  /** The marker of the next paragraph in a list; undefined where it has none. */
  next(id: string, at: number): Marker | undefined {
    const list = this.#lists.get(id);
    const level = list?.levels[at];
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.abstract) ?? [];
    if (!this.#begun.has(id)) {
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
      this.#begun.add(id);
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    this.#counts.set(list.abstract, counts);
    // A bullet that is drawn as a space stands for the paragraphs that go on with an item.
    if (level.format === 'bullet')
      return /^\s+$/.test(level.text) ? undefined : { text: '•', style: 'bullet', value: 0 };
    const value = counts[at];
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.figures ? 'decimal' : (list.levels[index]?.format ?? 'decimal');
      return counted(format, counts[index] ?? list.levels[index]?.start ?? 1);
    });
    if (text.trim() === '' || level.format === 'none') return text.trim() === '' ? undefined : markerOf(text);
    const several = (level.text.match(/%\d/g)?.length ?? 0) > 1;
    return { text: text.trim(), style: several ? 'decimal' : (STYLES[level.format] ?? 'number'), value };
  }
}

const STYLES: Readonly<Record<string, MarkerStyle>> = {
  lowerLetter: 'letter',
  upperLetter: 'LETTER',
  lowerRoman: 'roman',
  upperRoman: 'ROMAN',
};

const SAMPLES: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Numbers far beyond what a paper counts to are in figures: a document may state any. */
function counted(format: string, value: number): string {
  const sample = SAMPLES[format];
  return sample === undefined || value < 1 || value > 1000 ? String(value) : markerLike(sample, value);
}

function listOf(abstract: string, outline: Xml | undefined, num: Xml): List {
  const levels: (Level | undefined)[] = [];
  const restarts = new Map<number, number>();
  const place = (element: Xml) => Math.min(8, Math.max(0, Number(element.attributes.get('ilvl') ?? 0)));
  for (const level of outline?.children ?? []) {
    if (level.name === 'lvl') levels[place(level)] = levelOf(level);
  }
  for (const change of num.children) {
    if (change.name !== 'lvlOverride') continue;
    const own = child(change, 'lvl');
    if (own) levels[place(change)] = levelOf(own);
    const start = valueOf(child(change, 'startOverride'));
    if (start !== undefined) restarts.set(place(change), Number(start) || 0);
  }
  return { abstract, levels, restarts };
}

function levelOf(level: Xml): Level {
  const legal = child(level, 'isLgl');
  return {
    format: valueOf(child(level, 'numFmt')) ?? 'decimal',
    text: valueOf(child(level, 'lvlText')) ?? '',
    start: Number(valueOf(child(level, 'start')) ?? 1) || 0,
    figures: legal !== undefined && isOn(valueOf(legal)),
    left: leftOf(child(level, 'pPr')),
  };
}
