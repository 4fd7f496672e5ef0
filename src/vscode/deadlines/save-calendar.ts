import * as vscode from 'vscode';
import { isoDate } from '../../core/civil-date.ts';
import { loadEngine } from '../engine.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { momentNow } from '../today.ts';
import type { Reckoned } from './reckoned.ts';

/** Asks where to keep the dates of a paper as a calendar file, and writes it there. */
export async function saveCalendar(
  files: SavedFiles,
  paper: vscode.Uri,
  reckoned: Reckoned,
  chosen?: vscode.Uri,
): Promise<void> {
  const { deadlines, committee } = reckoned;
  const target = chosen ?? (await askTarget(paper, `${isoDate(deadlines.meeting.date)} ${committee}`));
  if (!target) return;
  const { deadlineCalendar } = await loadEngine();
  const calendar = deadlineCalendar(deadlines, committee, momentNow().date);
  await writeWhole(files, target, new TextEncoder().encode(calendar));
}

function askTarget(paper: vscode.Uri, title: string): Thenable<vscode.Uri | undefined> {
  const name = `${title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()}.ics`;
  const folder = vscode.workspace.getWorkspaceFolder(paper)?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the deadlines to a calendar file'),
    filters: { [vscode.l10n.t('Calendar file')]: ['ics'] },
    ...(folder
      ? {
          defaultUri: vscode.Uri.joinPath(
            paper.scheme === 'untitled' ? folder : vscode.Uri.joinPath(paper, '..'),
            name,
          ),
        }
      : {}),
  });
}
