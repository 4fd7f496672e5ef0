import * as vscode from 'vscode';
import type { Problem } from '../../core/problem.ts';
import type { Mode } from '../../core/render/view.ts';
import type { GivenAnswers } from './given.ts';
import type { ExportKind } from './kind.ts';

/** A form, and what of the meeting is to have it. */
export interface FormAndMode {
  readonly kind: ExportKind;
  readonly mode: Mode;
}

interface Choice extends vscode.QuickPickItem {
  /** Absent from the lines between groups. */
  readonly chosen?: FormAndMode;
}

/** Which form of what is wanted, in the order of `modes`; of what is given already the first that fits. */
export async function askForm(
  kinds: readonly ExportKind[],
  modes: readonly Mode[],
  given: Pick<GivenAnswers, 'kind' | 'mode'>,
): Promise<FormAndMode | undefined> {
  if (given.kind !== undefined) {
    const kind = kinds.find(({ id }) => id === given.kind);
    const mode = modes.find((each) => (given.mode ?? each) === each && (kind?.modes?.includes(each) ?? true));
    return kind && mode && { kind, mode };
  }
  const choices = modes.flatMap((mode): Choice[] => [
    { label: modeWords(mode), kind: vscode.QuickPickItemKind.Separator },
    ...kinds
      .filter((kind) => kind.modes?.includes(mode) ?? true)
      .map((kind) => ({
        label: `$(${kind.icon}) ${kind.label}`,
        description: modeWords(mode),
        detail: kind.detail,
        chosen: { kind, mode },
      })),
  ]);
  const picked = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('What is wanted?'),
    matchOnDescription: true,
  });
  return picked?.chosen;
}

function modeWords(mode: Mode): string {
  const words: Readonly<Record<Mode, string>> = {
    report: vscode.l10n.t('The report'),
    item: vscode.l10n.t('The agenda item'),
    agenda: vscode.l10n.t('The whole agenda'),
    minutes: vscode.l10n.t('The minutes'),
    decisions: vscode.l10n.t('The list of decisions'),
    notice: vscode.l10n.t('Notice of this decision'),
  };
  return words[mode];
}

/** Whose copy is wanted of a paper that holds exempt matter; undefined where the officer leaves. */
export async function askCopy(): Promise<'public' | 'members' | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('Public copy'),
        detail: vscode.l10n.t('What is exempt is left out, and the copy says so.'),
        copy: 'public' as const,
      },
      {
        label: vscode.l10n.t('Members’ copy'),
        detail: vscode.l10n.t('Everything is in it, and every page says “Not for publication”.'),
        copy: 'members' as const,
      },
    ],
    { title: vscode.l10n.t('Export'), placeHolder: vscode.l10n.t('Who is the copy for?') },
  );
  return picked?.copy;
}

/** Says what is still wrong, if anything is; false where the officer wants to see to it first. */
export async function mayGoOn(paper: vscode.Uri, problems: readonly Problem[]): Promise<boolean> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return true;
  const goOn = vscode.l10n.t('Export all the same');
  const look = vscode.l10n.t('Show them');
  const said =
    errors.length === 1
      ? vscode.l10n.t('1 error is left: {0}', first.message)
      : vscode.l10n.t('{0} errors are left: {1}', errors.length, first.message);
  const detail = errors
    .slice(1, 4)
    .map(({ message }) => message)
    .join('\n');
  const answer = await vscode.window.showWarningMessage(said, { modal: true, detail }, goOn, look);
  if (answer === look) {
    await vscode.window.showTextDocument(paper);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
  return answer === goOn;
}

/**
 * Where to keep it: beside the paper, under its name, unless the officer says otherwise.
 *
 * @param openTitle what the public may call it, where its file's name may say more
 */
export function askTarget(
  paper: vscode.Uri,
  { kind, mode }: FormAndMode,
  copy: 'public' | 'members' | undefined,
  isItself: boolean,
  openTitle: string | undefined,
): Thenable<vscode.Uri | undefined> {
  const folder =
    paper.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(paper, '..');
  const own =
    openTitle?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-') ??
    (paper.path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
  const name = [own, ...(isItself ? [] : [mode]), ...(copy ? [copy] : [])].join('-');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    filters: { [kind.label]: [kind.extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.${kind.extension}`) } : {}),
  });
}
