import type * as vscode from 'vscode';
import type { MeetingDay } from '../../core/meeting/meeting-days.ts';
import { loadEngine } from '../engine.ts';
import type { Shell } from '../shell.ts';
import { today } from '../today.ts';

/** The meetings that other papers of the folder speak of, as far as they are known. */
export async function otherMeetings({ index }: Shell, own: vscode.Uri): Promise<readonly MeetingDay[]> {
  void index.start();
  const { meetingDays } = await loadEngine();
  const { paper, folder } = index.found(own);
  return meetingDays(
    folder.all.filter((each) => each !== paper),
    today(),
  );
}
