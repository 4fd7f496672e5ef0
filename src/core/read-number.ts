/** The number an officer means by `250000`, `250,000`, `£250,000.50`, `-3`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  if (!/^-?£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(typed)) return undefined;
  const number = Number(typed.replace(/[£,]/g, ''));
  return Number.isFinite(number) ? number : undefined;
}
