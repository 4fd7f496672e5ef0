/**
 * Puts markup behind the last element of that name, or before the end of the root where there is none.
 *
 * @param names in the order in which their elements stand in the part
 */
export function insertBehind(part: string, names: readonly string[], markup: string): string {
  for (const name of names.toReversed()) {
    const end = Math.max(
      part.lastIndexOf(`</${name}>`) === -1 ? -1 : part.lastIndexOf(`</${name}>`) + name.length + 3,
      endOfLastEmpty(part, name),
    );
    if (end > 0) return part.slice(0, end) + markup + part.slice(end);
  }
  const root = /<([\w:]+)[^>]*?(\/?)>/.exec(
    part.replace(/^\s*<\?[^]*?\?>/, (head) => ' '.repeat(head.length)),
  );
  if (!root) return part;
  if (root[2] === '/') {
    const open = root.index + root[0].length;
    return `${part.slice(0, open - 2)}>${markup}</${root[1]}>${part.slice(open)}`;
  }
  const start = root.index + root[0].length;
  return part.slice(0, start) + markup + part.slice(start);
}

/** Puts markup before the end of the root. */
export function insertAtEnd(part: string, markup: string): string {
  const end = part.lastIndexOf('</');
  return end === -1 ? insertBehind(part, [], markup) : part.slice(0, end) + markup + part.slice(end);
}

function endOfLastEmpty(part: string, name: string): number {
  let end = -1;
  for (const match of part.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?/>`, 'g')))
    end = match.index + match[0].length;
  return end;
}

/** The highest number that stands where `pattern` captures one; `least` where there is none. */
export function highest(part: string, pattern: RegExp, least: number): number {
  return Array.from(part.matchAll(pattern)).reduce(
    (most, [, digits]) => Math.max(most, Number(digits)),
    least,
  );
}
