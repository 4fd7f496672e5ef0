import type * as vscode from 'vscode';
import { isPublished } from '../../core/check/publication.ts';
import type { DatedPaper } from '../../core/deadlines/dated-paper.ts';
import type { Deadlines } from '../../core/deadlines/deadlines.ts';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import { checkFile } from '../check-all/check-file.ts';
import { loadEngine } from '../engine.ts';
import type { Shell } from '../shell.ts';

/** The dates that a report or an agenda brings with it. */
export interface Reckoned {
  readonly dated: DatedPaper;
  readonly deadlines: Deadlines;
  /** Who meets or decides; empty where the paper does not say. */
  readonly committee: string;
  readonly published: boolean;
}

/** Works out the dates of a paper, open or not; undefined where it is none, or has no date that can be read. */
export async function reckonFile(shell: Shell, paper: vscode.Uri): Promise<Reckoned | undefined> {
  const file = await checkFile(shell, paper);
  return file?.checked.dated && reckon(file.checked.dated);
}

export async function reckon(dated: DatedPaper): Promise<Reckoned> {
  const { deadlinesOf } = await loadEngine();
  const { root } = dated.paper.frontMatter;
  return {
    dated,
    deadlines: deadlinesOf(dated.meeting, dated.profile),
    committee: textAt(root, 'committee') ?? textAt(root, 'decision_maker') ?? '',
    published: isPublished(dated),
  };
}
