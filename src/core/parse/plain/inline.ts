import type { PhrasingContent } from 'mdast';
import { positionOf } from './position.ts';

/** Whatever can begin, end or be anything but words: marks, tabs, references such as `&amp;`, addresses. */
const doubtful = /[\t\\`*_[\]<~@|]|&[#A-Za-z\d]|:\/\/|www\./i;

/**
 * `**words**` and `*words*` that can only open before and close behind their words, and `[words](address)` with
 * nothing in the address that would have to be decoded. `[](#label)` is one too.
 */
const marked =
  /(?<=^|[ (\n“‘])(\*\*?)(?=[A-Za-z\d])([^*\n\r]*?)(?:(?<=[A-Za-z\d])\1(?=[ \n\r.,;:)?]|$)|(?<=[.:,;?)%’”])\1(?=[ \n\r]|$))|(?<![!\]\\])\[([A-Za-z\d£“‘][^[\]\n\r]*|)\]\(([A-Za-z\d:/._%?=#+,~-]*)\)/g;

/**
 * Reads the words of a paragraph, a heading or a table's cell where nothing in them is in doubt.
 *
 * @param text  what the words stand in
 * @param start where they start: no space stands there, at their end, or around the end of a line in them
 * @returns undefined where the parser itself has to be asked
 */
export function readInline(text: string, start: number, end: number): PhrasingContent[] | undefined {
  if (start === end) return [];
  const words = text.slice(start, end);
  if (!doubtful.test(words)) return [textNode(words, start)];
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const match of words.matchAll(marked)) {
    const before = words.slice(done, match.index);
    const [all, stars, stressed = '', label = '', address] = match;
    if (doubtful.test(before) || doubtful.test(stressed) || doubtful.test(label)) return undefined;
    if (before !== '') nodes.push(textNode(before, start + done));
    const at = start + match.index;
    done = match.index + all.length;
    const position = positionOf(at, start + done);
    if (stars !== undefined) {
      const type = stars === '*' ? 'emphasis' : 'strong';
      nodes.push({ type, children: [textNode(stressed, at + stars.length)], position });
    } else {
      const children = label === '' ? [] : [textNode(label, at + 1)];
      nodes.push({ type: 'link', title: null, url: address ?? '', children, position });
    }
  }
  const behind = words.slice(done);
  if (doubtful.test(behind)) return undefined;
  if (behind !== '') nodes.push(textNode(behind, start + done));
  return nodes;
}

function textNode(value: string, start: number): PhrasingContent {
  return { type: 'text', value, position: positionOf(start, start + value.length) };
}
