import type { RootContent } from 'mdast';
import type { Paper } from '../parse/paper.ts';
import { spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import { touches } from '../span.ts';
import { startOfLine } from '../template/line-of.ts';
import type { TextEdit } from '../text-edit.ts';
import { fieldsIn } from './ignored-in-details.ts';

/**
 * The edit that puts a remark, which is never published, on a line of its own above the block or field at `at`.
 *
 * @param remark as it is written in either place, its marks included
 * @returns undefined where no remark can stand
 */
export function remarkAbove(
  paper: Paper,
  at: number,
  remark: { readonly inDetails: string; readonly inBody: string },
): TextEdit | undefined {
  return at < paper.frontMatter.span.end
    ? inDetails(paper, at, remark.inDetails)
    : inBody(paper, at, remark.inBody);
}

/** Above the innermost field or item around the problem that begins its line. */
function inDetails({ text, frontMatter }: Paper, at: number, remark: string): TextEdit | undefined {
  if (at < frontMatter.inner.start) return line(text, frontMatter.inner.start, '', remark);
  const around = [...fieldsIn(frontMatter.root)].filter((field) => touches(field, at));
  for (const { start } of around.reverse()) {
    const from = startOfLine(text, start);
    const margin = /^([ \t]*)(?:-[ \t]+)*$/.exec(text.slice(from, start))?.[1];
    if (margin !== undefined) return line(text, from, margin, remark);
  }
  return undefined;
}

/** Above the block around the problem; one in an exempt passage stands inside it. */
function inBody({ text, body }: Paper, at: number, remark: string): TextEdit | undefined {
  const placed = body.findLast(({ start }) => start <= at);
  let block = placed && nodeAt(placed.piece.nodes, at - placed.start);
  while (block && isExempt(block)) {
    const inside = nodeAt(block.children, at - (placed?.start ?? 0));
    if (!inside) break;
    block = inside;
  }
  if (!placed || !block) return undefined;
  return line(text, startOfLine(text, placed.start + spanOf(block).start), '', remark);
}

function nodeAt(nodes: readonly RootContent[], at: number): RootContent | undefined {
  return nodes.find((node) => touches(spanOf(node), at));
}

function line(text: string, at: number, margin: string, remark: string): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: at, end: at }, text: `${margin}${remark}${lineEnd}` };
}
