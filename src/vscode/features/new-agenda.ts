import * as vscode from 'vscode';
import { suggestFileName } from '../../core/template/file-name.ts';
import type { NewAgendaAnswers } from '../../core/template/new-agenda.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { openDraft, openDraftAt } from '../new-report/open-draft.ts';
import { chooseFolder } from '../new-report/workspace.ts';
import type { Shell } from '../shell.ts';
import { answered, askAll, type Question } from '../wizard/ask.ts';
import { askCommittee } from '../wizard/ask-committee.ts';
import { askFileName } from '../wizard/ask-file-name.ts';
import { askMeetingDate } from '../wizard/ask-meeting-date.ts';
import { askText } from '../wizard/ask-text.ts';
import { givenTexts } from '../wizard/given-texts.ts';

interface Answers extends NewAgendaAnswers {
  /** Path inside the workspace folder; stays empty where the agenda is not kept in a folder yet. */
  readonly fileName: string;
}

/** *New agenda…*: committee, day, time and place, then an agenda with the council's standing items. */
export function registerNewAgenda(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.newAgenda', (argument: unknown) =>
    carryOut(shell.log, 'New agenda', () => newAgenda(shell, argument)),
  );
}

/** Nothing is written or opened before the last question is answered. */
async function newAgenda({ profiles, files }: Shell, given: unknown): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'left') return;
  const profile = await profiles.of(folder);
  const answers = await askAll<Answers>(
    vscode.l10n.t('New agenda'),
    [
      askCommittee(profile, vscode.l10n.t('Which committee meets?')),
      askMeetingDate(),
      askTime,
      askVenue,
      ...(folder ? [askFileName(folder, suggested)] : []),
    ],
    givenTexts(given, { committee: '', meetingDate: '', time: '', venue: '', fileName: '' }),
  );
  if (!answers) return;
  const engine = await loadEngine();
  const draft = engine.newAgenda(profile, answers);
  await (folder
    ? openDraftAt(files, vscode.Uri.joinPath(folder, answers.fileName), draft)
    : openDraft(draft));
}

const suggested = {
  home: 'agendas',
  name: ({ meetingDate, committee }: Answers) => suggestFileName(meetingDate, committee),
};

const askTime: Question<Answers> = async (answers, place) => {
  const outcome = await askText(
    {
      prompt: vscode.l10n.t('When does it start? Leave this empty where it is not settled.'),
      placeholder: vscode.l10n.t('For example 18:30'),
      value: answers.time,
      remark: () => undefined,
    },
    place,
  );
  return answered(outcome, (time) => ({ ...answers, time }));
};

const askVenue: Question<Answers> = async (answers, place) => {
  const outcome = await askText(
    {
      prompt: vscode.l10n.t('Where is it held? Leave this empty where it is not settled.'),
      placeholder: vscode.l10n.t('For example Council Chamber, Town Hall'),
      value: answers.venue,
      remark: () => undefined,
    },
    place,
  );
  return answered(outcome, (venue) => ({ ...answers, venue }));
};
