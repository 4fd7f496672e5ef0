import { parse } from '../parse/parse.ts';
import type { Paper } from '../parse/paper.ts';
import { composeReport } from '../report/compose.ts';
import { spanOf } from '../report/blocks.ts';
import { nameOf } from '../report/name-of.ts';
import type { Report } from '../report/report.ts';
import { targetsIn, type Target } from '../report/targets.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import { newLabel } from './new-label.ts';
import { wordsOf } from './words-of.ts';

/** A reference to a paragraph, ready to be pasted, and what its paragraph needs for it. */
export interface CopiedReference {
  /** `[](#label)`. */
  readonly reference: string;
  /** "paragraph 4.2". */
  readonly name: string;
  /** Gives the paragraph its label; empty where it has one. */
  readonly edits: readonly TextEdit[];
}

/**
 * A reference to the paragraph or heading on whose lines an offset of the file stands. One without a label is
 * given one made of its words.
 *
 * @returns undefined where there is none, or where the file cannot hold a label for it
 */
export function copyReference(report: Report, offset: number): CopiedReference | undefined {
  const target = targetAround(report, offset);
  if (!target) return undefined;
  const name = nameOf(target);
  if (target.label !== undefined) return { reference: `[](#${target.label})`, name, edits: [] };
  // What the numbers in its own references say may change.
  const ownWords = wordsOf(target, new Map());
  const label = newLabel(ownWords, new Set(report.labels.keys()));
  const at = endOfWords(target, report.paper.text);
  if (at === undefined) return undefined;
  const edits = [{ span: { start: at, end: at }, text: ` {#${label}}` }];
  return isLabelled(report, target, label, edits) ? { reference: `[](#${label})`, name, edits } : undefined;
}

/** What stands on the line; on the name of a field, the field's first paragraph, for a name can carry no label. */
function targetAround({ sections, paper }: Report, offset: number): Target | undefined {
  const targets = [...targetsIn(sections)];
  const around = targets.find(
    ({ span }) => startOfLine(paper.text, span.start) <= offset && offset <= endOfLine(paper.text, span.end),
  );
  if (around?.kind !== 'section' || around.section.place === 'body') return around;
  return targets.find(({ block, section }) => block !== undefined && section === around.section);
}

/** Behind the last word: what closes a heading stands behind its label. */
function endOfWords({ block, span }: Target, text: string): number | undefined {
  if (block) {
    const last = 'children' in block.node ? block.node.children.at(-1) : undefined;
    return last && block.passage.place(spanOf(last)).end;
  }
  const heading = text.slice(span.start, span.end);
  const words = heading.startsWith('#')
    ? heading.replace(/(?:[ \t]+#+)?[ \t]*$/, '')
    : heading.replace(/[ \t]*(?:\r\n|\n|\r)[^\r\n]*$/, '');
  return span.start + words.length;
}

/** Whether the edited file reads as it did, with the one label more: what a field is quoted in may swallow it. */
function isLabelled(
  { paper, profile, labels }: Report,
  target: Target,
  label: string,
  edits: readonly TextEdit[],
): boolean {
  const edited: Paper = parse(applyEdits(paper.text, edits), paper);
  const labelled = composeReport(edited, profile).labels;
  const found = labelled.get(label);
  return (
    labelled.size === labels.size + 1 &&
    found?.span.start === target.span.start &&
    found.number === target.number &&
    edited.frontMatter.faults.length === paper.frontMatter.faults.length
  );
}
