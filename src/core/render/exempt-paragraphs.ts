import type { ContainerDirective } from 'mdast-util-directive';

/**
 * The paragraphs that an `:::exempt{paragraphs="3"}` block names, as typed and in order; undefined where the
 * block is of another kind. An exempt block that names none is exempt all the same.
 */
export function exemptParagraphs(node: ContainerDirective): readonly string[] | undefined {
  if (node.name.toLowerCase() !== 'exempt') return undefined;
  return (node.attributes?.['paragraphs'] ?? '').match(/\d+[A-Za-z]?/g) ?? [];
}
