import type { Delete, Emphasis, PhrasingContent, Strong, Text } from 'mdast';

/**
 * Words set apart by type. The spaces at their ends stay outside, where Markdown wants them, and what is
 * set apart twice is so once.
 */
export function wrapped(
  type: 'strong' | 'emphasis' | 'delete',
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  const words = content.flatMap((node) => (node.type === type ? node.children : [node]));
  const first = words.findIndex((node) => !isSpace(node));
  const last = words.findLastIndex((node) => !isSpace(node));
  if (first === -1) return [...words];
  const inside = words.slice(first, last + 1);
  const before: PhrasingContent[] = words.slice(0, first);
  const after: PhrasingContent[] = words.slice(last + 1);
  const [opening] = inside;
  if (opening?.type === 'text' && /^\s/.test(opening.value)) {
    before.push({ type: 'text', value: ' ' });
    inside[0] = { ...opening, value: opening.value.trimStart() };
  }
  const closing = inside.at(-1);
  if (closing?.type === 'text' && /\s$/.test(closing.value)) {
    after.unshift({ type: 'text', value: ' ' });
    inside[inside.length - 1] = { ...closing, value: closing.value.trimEnd() };
  }
  return [...before, { type, children: inside }, ...after];
}

/** Raised numbers in signs of their own, so that they do not run into the number before them; all else as it is. */
export function raised(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node): PhrasingContent => {
    if (node.type === 'text' && /^[\d,\s]+$/.test(node.value))
      return { ...node, value: node.value.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) };
    return 'children' in node ? { ...node, children: raised(node.children) } : node;
  });
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const isSpace = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Content without the space at its ends and doubled spaces; empty where no word or picture is left. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (isSetApart(node) && isBlankText(last) && joined.at(-2)?.type === node.type) {
      // A space between two bold runs is bold too.
      const before = joined.at(-2);
      if (before && isSetApart(before)) {
        joined.splice(-2, 2, { ...before, children: [...before.children, last, ...node.children] });
      }
    } else if (last && isSetApart(node) && last.type === node.type) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else if (node.type === 'text' || !isElementEmpty(node)) joined.push(node);
  }
  while (joined[0] && isSpace(joined[0])) joined.shift();
  for (let last = joined.at(-1); last && isSpace(last); last = joined.at(-1)) joined.pop();
  return joined.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 || joined[at - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    const isLast = at === joined.length - 1 || joined[at + 1]?.type === 'break';
    return { type: 'text', value: isLast ? start.trimEnd() : start };
  });
}

const isBlankText = (node: PhrasingContent | undefined): node is Text =>
  node?.type === 'text' && node.value.trim() === '';

const isSetApart = (node: PhrasingContent): node is Strong | Emphasis | Delete =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';

const isElementEmpty = (node: PhrasingContent) =>
  'children' in node &&
  node.type !== 'link' &&
  node.children.every((child) => child.type === 'text' && child.value === '');

/** Whether all the words of a line are in bold type. */
export function isAllStrong(content: readonly PhrasingContent[]): boolean {
  const words = content.filter((node) => !isSpace(node));
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}
