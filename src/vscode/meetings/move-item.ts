import * as vscode from 'vscode';
import type { AgendaEntry } from '../../core/agenda/agenda.ts';
import type { ListedItem } from '../../core/meeting/meetings.ts';
import { loadEngine } from '../engine.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';
import type { Row } from './rows.ts';

/**
 * Moves an item of an agenda past others: up where `by` is less than 0. A file in which nothing was unsaved is
 * saved.
 */
export async function moveListedItem({ store, profiles }: Shell, row: Row, by: number): Promise<void> {
  if (row.kind !== 'item' || !row.of.meeting.agenda || !row.of.paper) return;
  const document = await vscode.workspace.openTextDocument(row.of.paper);
  const [{ composeAgenda, moveItem }, profile, current] = await Promise.all([
    loadEngine(),
    profiles.of(document.uri),
    store.current(document),
  ]);
  const isCurrent = current?.version === document.version;
  const agenda = isCurrent ? composeAgenda(current.checked.paper, profile) : undefined;
  const place = agenda && placeNow(agenda.entries, row.item);
  if (agenda && place !== undefined && !agenda.entries[place + by]) return;
  const edits = agenda && place !== undefined ? moveItem(agenda, place, by) : undefined;
  if (!edits) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The order of these items cannot be changed from here. Change it in the agenda itself.'),
    );
    return;
  }
  const hadUnsaved = document.isDirty;
  await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  if (!hadUnsaved) await document.save();
}

/** Where an item stands by now: the agenda may have changed since it was listed. */
function placeNow(entries: readonly AgendaEntry[], { title, place }: ListedItem): number | undefined {
  if (place !== undefined && entries[place]?.title === title) return place;
  const found = entries.findIndex((entry) => entry.title === title);
  return found === -1 ? undefined : found;
}
