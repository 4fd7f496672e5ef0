import { child, descendants, type Xml } from '../../../../src/word/xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Below which level it counts anew: the one above it unless it says otherwise; -1 for none. */
  readonly restartsBelow: number;
}

/** Counts as Word does: each list has one count for each level, which all its runs share. */
export class WordCounter {
  readonly #levels = new Map<string, readonly Level[]>();
  readonly #runs = new Map<string, { list: string; starts: Map<number, number> }>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param numbering the part of that name */
  constructor(numbering: Xml) {
    for (const list of numbering.children.filter(({ name }) => name === 'abstractNum')) {
      const levels = list.children.filter(({ name }) => name === 'lvl').map(levelOf);
      this.#levels.set(list.attributes.get('abstractNumId') ?? '', levels);
    }
    for (const run of numbering.children.filter(({ name }) => name === 'num')) {
      const starts = new Map(
        run.children
          .filter(({ name }) => name === 'lvlOverride')
          .map((each) => [Number(each.attributes.get('ilvl')), Number(valueOf(each, 'startOverride'))]),
      );
      this.#runs.set(run.attributes.get('numId') ?? '', {
        list: valueOf(run, 'abstractNumId') ?? '',
        starts,
      });
    }
  }

  /** What a paragraph shows before its words; undefined for one that does not count, or shows a bullet. */
  shown(paragraph: Xml): string | undefined {
    const place = child(child(paragraph, 'pPr'), 'numPr');
    const num = place && valueOf(place, 'numId');
    if (num === undefined || num === '0') return undefined;
    const at = Number(valueOf(place as Xml, 'ilvl') ?? 0);
    const run = this.#runs.get(num);
    const levels = this.#levels.get(run?.list ?? '');
    const level = levels?.[at];
    if (!run || !levels || !level) throw new Error(`There is no list ${num} with a level ${at}.`);
    const counts = this.#counts.get(run.list) ?? [];
    this.#counts.set(run.list, counts);
    const start = run.starts.get(at);
    const begins = start !== undefined && !this.#begun.has(`${num} ${at}`);
    this.#begun.add(`${num} ${at}`);
    const before = counts[at];
    counts[at] = begins ? start : before === undefined ? level.start : before + 1;
    levels.forEach((each, index) => {
      if (index > at && each.restartsBelow >= at) counts[index] = undefined;
    });
    if (level.format === 'bullet' || level.text === '') return undefined;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return written(levels[index]?.format ?? '', counts[index] ?? levels[index]?.start ?? 1);
    });
  }
}

function levelOf(level: Xml, index: number): Level {
  const restart = valueOf(level, 'lvlRestart');
  return {
    start: Number(valueOf(level, 'start') ?? 0),
    format: valueOf(level, 'numFmt') ?? '',
    text: valueOf(level, 'lvlText') ?? '',
    restartsBelow: restart === undefined ? index - 1 : Number(restart) - 1,
  };
}

function written(format: string, count: number): string {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'lowerLetter':
      return String.fromCharCode(96 + count);
    case 'upperLetter':
      return String.fromCharCode(64 + count);
    case 'lowerRoman':
      return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count] ?? '?';
    default:
      return '?';
  }
}

const valueOf = (parent: Xml, name: string) => child(parent, name)?.attributes.get('val');

/** Every paragraph of a document that shows a number, with it. */
export function shownNumbers(document: Xml, numbering: Xml): readonly string[] {
  const counter = new WordCounter(numbering);
  return [...descendants(document, 'p')].flatMap(
    (paragraph) => counter.shown(paragraph) ?? typedNumber(paragraph) ?? [],
  );
}

/** A number that no list can count to, which stands before a tab. */
function typedNumber(paragraph: Xml): string | undefined {
  const style = child(child(paragraph, 'pPr'), 'pStyle')?.attributes.get('val');
  const [first, second] = paragraph.children.filter(({ name }) => name === 'r');
  if (style === 'ContentsEntry' || !second || !child(second, 'tab')) return undefined;
  const words = first && child(first, 't')?.text;
  return words && /[\w)]/.test(words) ? words : undefined;
}
