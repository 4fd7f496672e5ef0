import type { Position } from 'unist';

/** Where a node stands. Nothing of ours looks at the lines and columns in a tree, so they are not counted. */
export function positionOf(start: number, end: number): Position {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
