const HALF = String.raw`\s*(?:[ap]m\b|[ap]\.m\b\.?)`;
const HOUR = new RegExp(String.raw`\b(?:\d{1,2}[.:]\d{2}(?:${HALF})?|\d{1,2}${HALF}|(?:12 )?noon\b)`, 'gi');

/** The hours of the day that words name, as they are typed: "6.30 pm", "7 p.m.", "18:30", "noon". */
export function hoursIn(said: string): string[] {
  return said.match(HOUR) ?? [];
}
