import type { Nodes, RootContent } from 'mdast';

/** Stands for the words that were left out; a text that holds it itself is not shortened. */
const MARK = '\uE000';

/**
 * Words in the middle of a line that can only be words, whatever stands around them: behind a letter and a space, of
 * letters and digits, and with another word behind them.
 */
const plainWords = /(?<=[A-Za-z] )(?:(?!www\.)[A-Za-z\d£–’‘“”À-ɏ]+[,.;]? ){2,}(?=[A-Za-z])/gi;

const blankLine = /(\n[ \t\r]*\n)/;

/** A text without its plain words, and what it takes to put them back. */
export interface Shortened {
  readonly text: string;
  /** What was left out, in order. */
  readonly left: readonly string[];
  /** Where the mark for each stands in the shortened text. */
  readonly at: readonly number[];
}

/**
 * The parser's work grows with every character, and most characters of a report mean nothing to it. So they are left
 * out: between the first and the last word of a run of plain words, a mark stands for all the others. What tells one
 * construct from another stays: the marks of Markdown, the words next to them, every line and its beginning.
 *
 * @param hasNames whether words in brackets may be the name of a definition, so that they have to stay
 * @returns undefined where there is nothing to leave out
 */
export function withoutPlainWords(text: string, hasNames: boolean): Shortened | undefined {
  if (text.includes(MARK)) return undefined;
  // A tag or a directive reads words as attributes, and not across a blank line.
  const readsWords = hasNames ? /<|::|\[/ : /<|::/;
  const left: string[] = [];
  const at: number[] = [];
  let done = 0;
  let gone = 0;
  const blocks = text.split(blankLine).map((block) => {
    const start = done;
    done += block.length;
    if (readsWords.test(block)) return block;
    return block.replace(plainWords, (words: string, index: number) => {
      const out = words.slice(0, -1);
      left.push(out);
      at.push(start + index - gone);
      gone += out.length - MARK.length;
      return `${MARK} `;
    });
  });
  return left.length === 0 ? undefined : { text: blocks.join(''), left, at };
}

/**
 * Puts the words back into what was parsed without them, and counts positions from the text as it was.
 *
 * @returns whether every word found its place; where not, the nodes are of no use
 */
export function putPlainWordsBack(nodes: readonly RootContent[], { left, at }: Shortened): boolean {
  let next = 0;
  const whole = (text: string) => {
    if (!text.includes(MARK)) return text;
    return text.replaceAll(MARK, () => left[next++] ?? MARK);
  };
  const moved = offsetsBefore({ left, at });
  const visit = (node: Nodes): void => {
    const { position } = node;
    if (position?.start.offset !== undefined && position.end.offset !== undefined) {
      position.start.offset = moved(position.start.offset);
      position.end.offset = moved(position.end.offset);
    }
    if ('meta' in node && node.meta) node.meta = whole(node.meta);
    if ('value' in node) node.value = whole(node.value);
    if ('alt' in node && node.alt) node.alt = whole(node.alt);
    if ('children' in node) node.children.forEach(visit);
    if ('title' in node && node.title) node.title = whole(node.title);
  };
  nodes.forEach(visit);
  return next === left.length;
}

/** From an offset in the shortened text to the one in the whole. Asked for in about the order of the text. */
function offsetsBefore({ left, at }: Pick<Shortened, 'left' | 'at'>): (offset: number) => number {
  const gone = [0];
  for (const words of left) gone.push((gone.at(-1) ?? 0) + words.length - MARK.length);
  return (offset) => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (gone[low] ?? 0);
  };
}
