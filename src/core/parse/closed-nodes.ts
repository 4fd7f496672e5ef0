import type { RootContent } from 'mdast';

type Parse = (text: string, known: ReadonlySet<string>) => RootContent[];

/**
 * The nodes of a stretch of Markdown that ends with a blank line, parsed with a word behind it: where that is a
 * paragraph of its own, all that was opened is closed.
 *
 * @param known identifiers of definitions outside it
 * @returns undefined if something in it is still open at its end
 */
export function closedNodes(
  stretch: string,
  known: ReadonlySet<string>,
  parse: Parse,
): RootContent[] | undefined {
  const nodes = parse(`${stretch}x`, known);
  const word = nodes.pop();
  const apart = word?.type === 'paragraph' && word.position?.start.offset === stretch.length;
  return apart ? nodes : undefined;
}
