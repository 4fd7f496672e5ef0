const BOXES = /[☐☒☑🗹🗷□■✓✔]/u;
const TICKED = /[☒☑🗹🗷■✓✔]/u;

/** Whether words hold boxes to tick, whatever is ticked of them. */
export const holdsBoxes = (words: string) => BOXES.test(words);

/**
 * The one choice that is ticked: "No" of "Yes ☐ No ☒", be the boxes before the choices or behind them; undefined where
 * none is or several are.
 */
export function tickedIn(words: string): string | undefined {
  const parts = words.split(/([☐☒☑🗹🗷□■✓✔])/u).map((part) => part.replace(/^[\s:,;]+|[\s:,;]+$/g, ''));
  const isBefore = parts[0] === '';
  const ticked = parts.flatMap((part, at) =>
    TICKED.test(part) ? [parts[isBefore ? at + 1 : at - 1] ?? ''] : [],
  );
  const [choice] = ticked;
  return ticked.length === 1 && choice !== '' ? choice : undefined;
}
