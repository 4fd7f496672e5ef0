import type { Recommendation } from '../report/report.ts';

/**
 * What a message calls a recommendation: by the marker that was typed for it, "(b)", else by its place in the
 * list, "2".
 */
export function nameOfRecommendation({ number }: Recommendation, index: number): string {
  const typed = number === undefined || number.includes('.') ? undefined : number;
  return typed ?? String(index + 1);
}
