import * as vscode from 'vscode';
import type { PaperState } from '../../core/meeting/paper-state.ts';

/** "to follow", "draft", "3 to fix", "ready". */
export function stateWords(state: PaperState, toFix = 0): string {
  switch (state) {
    case 'to-follow':
      return vscode.l10n.t('to follow');
    case 'file':
      return vscode.l10n.t('a file as it is');
    case 'draft':
      return vscode.l10n.t('draft');
    case 'to-fix':
      return vscode.l10n.t('{0} to fix', toFix);
    case 'ready':
      return vscode.l10n.t('ready');
    case 'submitted':
      return vscode.l10n.t('submitted');
    case 'published':
      return vscode.l10n.t('published');
    case 'approved':
      return vscode.l10n.t('approved');
    case 'withdrawn':
      return vscode.l10n.t('withdrawn');
  }
}

export const stateIcons: Readonly<Record<PaperState, vscode.ThemeIcon>> = {
  'to-follow': new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground')),
  file: new vscode.ThemeIcon('file'),
  draft: new vscode.ThemeIcon('edit'),
  'to-fix': new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  ready: new vscode.ThemeIcon('check'),
  submitted: new vscode.ThemeIcon('check'),
  published: new vscode.ThemeIcon('pass-filled'),
  approved: new vscode.ThemeIcon('pass-filled'),
  withdrawn: new vscode.ThemeIcon('circle-slash'),
};
