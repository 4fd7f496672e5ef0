import type { Paper } from '../parse/paper.ts';
import { spanOf } from './blocks.ts';

/**
 * Where the top-level block of the body ends that has `offset` in it or at its end. What stands in an exempt
 * passage is not the whole of it: behind the last paragraph there is still the line that closes it.
 */
export function endOfWholeBlock({ body }: Paper, offset: number): number {
  const placed = body.findLast(({ start }) => start < offset);
  if (!placed) return offset;
  const node = placed.piece.nodes.find((candidate) => placed.start + spanOf(candidate).end >= offset);
  return node && placed.start + spanOf(node).start < offset ? placed.start + spanOf(node).end : offset;
}
