const MOST_LISTED = 8;

/** A value as a message quotes it: on one line, and not all of a long one. */
export function quoted(value: string): string {
  const line = value.trim().slice(0, 200).replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}

/** A sentence as it goes on behind a colon. */
export function behindColon(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** As many of `names` as a message can hold. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).join(', ');
  return names.length > MOST_LISTED ? `${shown} …` : shown;
}
