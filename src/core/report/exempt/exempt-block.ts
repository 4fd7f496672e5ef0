import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { textAsTyped } from '../../parse/front-matter/folded.ts';

/** Whether a node is an `:::exempt` passage, however it is capitalised: none may pass for open by a slip. */
export function isExempt(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name.toLowerCase() === 'exempt';
}

/** `paragraphs="3, 5"` as `['3', '5']`; empty where the passage names none, which leaves it exempt all the same. */
export function exemptParagraphs(node: ContainerDirective): readonly string[] {
  return (node.attributes?.['paragraphs'] ?? '').match(/\d+[A-Za-z]?/g) ?? [];
}

/** The paragraphs of the Schedule of an exempt passage inside a list or a quotation; undefined where there is none. */
export function exemptWithin(node: Nodes): readonly string[] | undefined {
  if (isExempt(node)) return exemptParagraphs(node);
  if (!('children' in node)) return undefined;
  return node.children.map(exemptWithin).find((found) => found !== undefined);
}

const marks = /^[ \t]*:{3,}(?:exempt\b[^\r\n]*)?[ \t]*$/i;

/** Words without the marks of the passages among them, for a place that is an exempt passage as a whole. */
export function withoutMarks(words: string): string {
  const lines = words.split('\n');
  const kept = lines.filter((line) => !marks.test(line));
  return kept.length === lines.length ? words : textAsTyped(kept.join('\n').replace(/^/, ' \n')).trim();
}
