import type { RootContent } from 'mdast';
import type { Paper } from '../parse/paper.ts';
import type { Problem } from '../problem.ts';
import { spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt-block.ts';
import { touches } from '../span.ts';
import { startOfLine } from '../template/line-of.ts';
import type { TextEdit } from '../text-edit.ts';
import { fieldsIn } from './ignored-in-details.ts';
import { bodyIgnore, detailsIgnore } from './ignore-remark.ts';
import { rules } from './rules.ts';

/**
 * The edit that silences a problem where it is: a remark with the reason, on the line before the block or field.
 *
 * @param reason in the officer's words; a remark cannot go without one
 * @returns undefined where no remark can stand or would help, or for want of a reason
 */
export function ignoreHere(
  paper: Paper,
  { rule, span }: Pick<Problem, 'rule' | 'span'>,
  reason: string,
): TextEdit | undefined {
  if (reason.trim() === '' || ofRemarks.has(rule)) return undefined;
  return span.start < paper.frontMatter.span.end
    ? inDetails(paper, span.start, detailsIgnore(rule, reason))
    : inBody(paper, span.start, bodyIgnore(rule, reason));
}

/** What is said of remarks themselves, no remark silences. */
const ofRemarks = new Set(rules.filter((rule) => rule.of === 'ignores').map(({ name }) => name));

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
