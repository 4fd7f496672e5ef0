/** The words of a text as they are counted: letters and digits, without case and without the signs around them. */
function countedWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The lines of a document of which a word stands neither in the paper nor in the notes, as often as it stood in the
 * document: nothing is lost without being said, whatever the recognisers do.
 *
 * @param lines what the document said
 * @param kept  what the paper that was made of it says, and the words that notes say are not in it
 */
export function unaccounted(lines: readonly string[], kept: string): string[] {
  const left = countedWords(kept);
  const said = countedWords(lines.join('\n'));
  const missing = new Map<string, number>();
  for (const [word, count] of said) {
    const lack = count - (left.get(word) ?? 0);
    if (lack > 0) missing.set(word, lack);
  }
  if (missing.size === 0) return [];
  return lines.filter((line) => {
    let lacks = false;
    for (const [word, count] of countedWords(line)) {
      const lack = missing.get(word) ?? 0;
      if (lack <= 0) continue;
      lacks = true;
      missing.set(word, lack - count);
    }
    return lacks;
  });
}
