import * as vscode from 'vscode';
import { readDate, shortDate } from '../../core/civil-date.ts';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import type { PaperIndex } from '../paper-index/paper-index.ts';

/** A paper that can be picked. */
export interface FoundPaper {
  readonly uri: vscode.Uri;
  readonly facts: PaperFacts;
}

interface PaperChoice extends vscode.QuickPickItem {
  /** Absent from the lines between groups. */
  readonly paper?: FoundPaper;
}

/**
 * Lets the officer pick one of the workspace's papers, the latest meeting first.
 *
 * @param index  the papers of the workspace
 * @param wanted which of them are offered
 * @param apt    which of these come before the others
 * @returns undefined where nothing was picked, or there is none
 */
export async function pickPaper(
  index: PaperIndex,
  {
    title,
    placeHolder,
    none,
  }: { readonly title: string; readonly placeHolder: string; readonly none: string },
  wanted: (paper: FoundPaper) => boolean,
  apt: (paper: FoundPaper) => boolean = () => false,
): Promise<FoundPaper | undefined> {
  const stop = new vscode.CancellationTokenSource();
  const looking = choices(index, wanted, apt);
  const picking = vscode.window.showQuickPick(
    looking,
    { title, placeHolder, matchOnDescription: true, matchOnDetail: true },
    stop.token,
  );
  const found = await looking;
  if (found.length === 0) {
    stop.cancel();
    void vscode.window.showInformationMessage(
      vscode.workspace.workspaceFolders === undefined
        ? vscode.l10n.t('Open the folder that your council’s reports are in first.')
        : none,
    );
    return undefined;
  }
  return (await picking)?.paper;
}

async function choices(
  index: PaperIndex,
  wanted: (paper: FoundPaper) => boolean,
  apt: (paper: FoundPaper) => boolean,
): Promise<PaperChoice[]> {
  await index.lookAgain();
  const papers = (vscode.workspace.workspaceFolders ?? [])
    .flatMap(({ uri: folder }) =>
      index
        .papersIn(folder)
        .map(({ path, facts }): FoundPaper => ({ uri: vscode.Uri.joinPath(folder, path), facts })),
    )
    .filter(wanted)
    .sort((a, b) => (b.facts.date ?? '').localeCompare(a.facts.date ?? ''));
  const first = papers.filter(apt);
  if (first.length === 0) return papers.map(choiceOf);
  const others = papers.filter((paper) => !first.includes(paper));
  const line = { label: vscode.l10n.t('Other meetings'), kind: vscode.QuickPickItemKind.Separator };
  return [...first.map(choiceOf), ...(others.length > 0 ? [line, ...others.map(choiceOf)] : [])];
}

function choiceOf(paper: FoundPaper): PaperChoice {
  const { facts, uri } = paper;
  const date = readDate(facts.date ?? '');
  const meeting = [facts.committee, date ? shortDate(date) : ''].filter((word) => word !== '').join(', ');
  const path = vscode.workspace.asRelativePath(uri);
  return facts.title === ''
    ? { label: meeting === '' ? path : meeting, detail: path, paper }
    : { label: facts.title, description: meeting, detail: path, paper };
}
