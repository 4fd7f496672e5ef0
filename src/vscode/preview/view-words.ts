import * as vscode from 'vscode';
import type { Mode } from '../../core/render/view.ts';
import type { Choice, ToPage } from '../../preview/messages.ts';
import type { SkeletonWords } from '../../preview/skeleton.ts';

/** The words of the preview's page that are not a paper's. */
export function skeletonWords(): SkeletonWords {
  return {
    title: vscode.l10n.t('Agenda item preview'),
    skip: vscode.l10n.t('Skip to the paper; Enter there goes to its words in the file'),
    problems: vscode.l10n.t('Problems'),
    view: vscode.l10n.t('What the preview shows'),
    mode: vscode.l10n.t('Show'),
    copy: vscode.l10n.t('as'),
    pin: vscode.l10n.t('Stay with this paper'),
    copies: {
      working: vscode.l10n.t('its author sees it'),
      members: vscode.l10n.t('members see it'),
      public: vscode.l10n.t('the public sees it'),
    },
  };
}

/** What can be shown, for the page's controls. */
export function viewMessage(modes: readonly Mode[], choice: Choice): ToPage {
  const labels: Readonly<Record<Mode, string>> = {
    report: vscode.l10n.t('this report'),
    item: vscode.l10n.t('this agenda item'),
    agenda: vscode.l10n.t('the whole agenda'),
    minutes: vscode.l10n.t('the minutes'),
    decisions: vscode.l10n.t('the decisions'),
    notice: vscode.l10n.t('notice of this decision'),
  };
  return { type: 'view', offers: modes.map((mode) => ({ mode, label: labels[mode] })), choice };
}
