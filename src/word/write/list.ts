import { writeBlocks, type Opening } from './blocks.ts';
import { levelsOfMarkers } from './numbering/levels-of-markers.ts';
import { type ItemForm, MarkerRun, STEP } from './numbering/marker-run.ts';
import { ooxml, type Ooxml } from './ooxml.ts';
import { childOfClass, elementsIn, hasClass, isElement, wordsIn } from './page-tree.ts';
import type { Element, Node } from './read-page.ts';
import { run, tab } from './run.ts';
import type { Spot } from './writing.ts';

/** Word opens no file with lists of more levels; what is deeper prints its markers as words. */
const WORD_LEVELS = 9;

/** A list and those in its items, counted by Word with the markers that were typed. */
export function writeList(list: Element, spot: Spot, opening: Opening = {}): readonly Ooxml[] {
  // A list cannot have a paragraph's number or place beside its own, so what opens it stands above it.
  const above = Object.keys(opening).length > 0 ? writeBlocks([], spot, opening) : [];
  const counting = new MarkerRun(spot.numberings, spot.left, formsOf(list));
  return [...above, ...writeLevel(list, 0, counting, spot)];
}

function writeLevel(list: Element, level: number, counting: MarkerRun, spot: Spot): readonly Ooxml[] {
  const items = elementsIn(list);
  const markers = markersOf(list, items);
  const read =
    markers && levelsOfMarkers(markers).map((each) => each && { form: each.form, index: each.index });
  const inner = { ...spot, left: spot.left + STEP * (level + 1), style: spot.style ?? spot.styles.list };
  return items.flatMap((item, index) => {
    const task = childOfClass(item, 'task');
    const marker = markers?.[index];
    const known = markers ? read?.[index] : { form: 'bullet' as const, index: 1 };
    const counted = level < WORD_LEVELS ? known : undefined;
    const literal = task ? wordsIn(task) : counted ? undefined : (marker ?? '•');
    const opening: Opening =
      counted && !task
        ? { look: { number: counting.place(level, counted.form, counted.index), left: undefined } }
        : { look: { left: inner.left, hanging: STEP }, runs: ooxml`${run(literal ?? '')}${tab}` };
    return writeItem(item, level, counting, { spot, inner }, opening);
  });
}

interface Spots {
  /** Around the list, and in its items. */
  readonly spot: Spot;
  readonly inner: Spot;
}

/** Words and lists of an item, in order. */
function writeItem(
  { children }: Element,
  level: number,
  counting: MarkerRun,
  { spot, inner }: Spots,
  opening: Opening,
): readonly Ooxml[] {
  const written: Ooxml[] = [];
  let words: Node[] = [];
  const endWords = (evenEmpty: boolean) => {
    const blocks = writeBlocks(words, inner, written.length === 0 ? opening : {});
    if (evenEmpty || words.some((node) => isElement(node) || node.trim() !== '')) written.push(...blocks);
    words = [];
  };
  for (const node of children) {
    if (isElement(node) && isList(node)) {
      endWords(written.length === 0);
      written.push(...writeLevel(node, level + 1, counting, spot));
    } else if (!isElement(node) || !(hasClass(node, 'marker') || hasClass(node, 'task'))) words.push(node);
  }
  endWords(written.length === 0);
  return written;
}

const isList = ({ name }: Element) => name === 'ol' || name === 'ul';

/** What each item is marked with; undefined for bullets. */
function markersOf(list: Element, items: readonly Element[]): readonly string[] | undefined {
  if (list.name === 'ul') return undefined;
  const first = Number(list.attributes.get('start') ?? 1);
  return items.map((item, index) => {
    const typed = childOfClass(item, 'marker');
    return typed ? wordsIn(typed) : `${first + index}.`;
  });
}

/** The form that each level of a list has where it first comes to it. */
function formsOf(list: Element): readonly ItemForm[] {
  const forms: ItemForm[] = [];
  const gather = (each: Element, level: number): void => {
    const markers = markersOf(each, elementsIn(each));
    forms[level] ??= (markers && levelsOfMarkers(markers)[0]?.form) ?? 'bullet';
    if (level + 1 === WORD_LEVELS) return;
    for (const item of elementsIn(each))
      elementsIn(item)
        .filter(isList)
        .forEach((inner) => gather(inner, level + 1));
  };
  gather(list, 0);
  return forms;
}
