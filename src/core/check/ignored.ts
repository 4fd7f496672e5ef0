import type { Html, RootContent } from 'mdast';
import { nearest } from '../nearest.ts';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import type { Problem } from '../problem.ts';
import { commentsIn, isComment, spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import { shift, touches, type Span } from '../span.ts';
import { ignoresInDetails } from './ignored-in-details.ts';
import { ignoreRemark, type IgnoreRemark } from './ignore-remark.ts';

/** A remark that asks for rules to be silent, and where. Spans are the file's. */
export interface Ignore extends IgnoreRemark {
  /** From behind the remark to the end of the next block or field. */
  readonly over: Span;
}

/** What came of a remark once every rule has spoken. */
export interface TriedIgnore extends Ignore {
  /** Those of its rules that looked at the paper and had nothing to say here. */
  readonly idle: readonly string[];
  /** Names in it that no rule has, and which rule was probably meant. */
  readonly misnamed: readonly { readonly name: string; readonly meant: string | undefined }[];
}

/** Every remark in a paper that asks for rules to be silent, in the order of the file. */
export function ignoresIn(paper: Paper): Ignore[] {
  return [...ignoresInDetails(paper), ...ignoresInBody(paper)];
}

/**
 * Leaves out the problems that a remark with a reason silences.
 *
 * @param ran   the names of the rules that looked at the paper
 * @param names those of all rules
 */
export function withoutIgnored(
  problems: readonly Problem[],
  ignores: readonly Ignore[],
  ran: ReadonlySet<string>,
  names: readonly string[],
): { readonly kept: readonly Problem[]; readonly tried: readonly TriedIgnore[] } {
  if (ignores.length === 0) return { kept: problems, tried: [] };
  const silencedBy = ({ rules, over }: Ignore, { rule, span }: Problem) =>
    rules.includes(rule) && touches(over, span.start);
  const givenReason = ignores.filter(({ reason }) => reason !== undefined);
  return {
    kept: problems.filter((problem) => !givenReason.some((ignore) => silencedBy(ignore, problem))),
    tried: ignores.map((ignore) => {
      const here = new Set(problems.filter((problem) => silencedBy(ignore, problem)).map(({ rule }) => rule));
      const idle = ignore.rules.filter((rule) => ran.has(rule) && !here.has(rule));
      const misnamed = ignore.rules
        .filter((name) => !names.includes(name))
        .map((name) => ({ name, meant: nearest(name, names) }));
      return { ...ignore, idle, misnamed };
    }),
  };
}

function ignoresInBody(paper: Paper): Ignore[] {
  const found: Ignore[] = [];
  let waiting: IgnoreRemark[] = [];
  for (const { piece, start } of paper.body) {
    const facts = remarksOf(piece);
    if (facts.firstBlock && waiting.length > 0) {
      const end = facts.firstBlock.end + start;
      found.push(...waiting.map((remark) => until(remark, end)));
      waiting = [];
    }
    found.push(...facts.settled.map(({ over, ...remark }) => moved({ ...remark, over }, start)));
    waiting.push(...facts.waiting.map((remark) => ({ ...remark, span: shift(remark.span, start) })));
  }
  return [...found, ...waiting.map((remark) => until(remark, paper.text.length))];
}

interface Remarks {
  readonly firstBlock: Span | undefined;
  /** Those with a block behind them in the same piece. */
  readonly settled: readonly Ignore[];
  readonly waiting: readonly IgnoreRemark[];
}

const remarksOf = ofPiece((piece): Remarks => {
  const settled: Ignore[] = [];
  const blocks = piece.nodes.filter((node) => !isComment(node));
  const firstBlock = blocks[0] && spanOf(blocks[0]);
  if (!piece.text.includes('<!--')) return { firstBlock, settled, waiting: [] };
  const gather = (nodes: readonly RootContent[]): IgnoreRemark[] => {
    let waiting: IgnoreRemark[] = [];
    for (const node of nodes) {
      if (isComment(node)) waiting.push(...remarksIn(node));
      else {
        settled.push(...waiting.map((remark) => until(remark, spanOf(node).end)));
        waiting = [];
        if (isExempt(node))
          settled.push(...gather(node.children).map((remark) => until(remark, spanOf(node).end)));
      }
    }
    return waiting;
  };
  return { waiting: gather(piece.nodes), firstBlock, settled };
});

function remarksIn(node: Html): IgnoreRemark[] {
  return commentsIn(node).flatMap(({ text, start }) => ignoreRemark(text, start) ?? []);
}

const until = (remark: IgnoreRemark, end: number): Ignore => ({
  ...remark,
  over: { start: remark.span.end, end },
});

const moved = ({ span, over, ...rest }: Ignore, by: number): Ignore => ({
  ...rest,
  span: shift(span, by),
  over: shift(over, by),
});
