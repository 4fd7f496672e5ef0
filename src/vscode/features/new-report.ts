import * as vscode from 'vscode';
import type { Draft } from '../../core/template/draft.ts';
import { suggestFileName } from '../../core/template/file-name.ts';
import { fillTemplate } from '../../core/template/fill-template.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { givenAnswers } from '../new-report/answers.ts';
import type { NewReportAnswers } from '../new-report/answers.ts';
import { openDraft, openDraftAt } from '../new-report/open-draft.ts';
import { askModel, askTitle } from '../new-report/questions.ts';
import { chooseFolder, findTemplates } from '../new-report/workspace.ts';
import type { Shell } from '../shell.ts';
import { askAll } from '../wizard/ask.ts';
import { askCommittee } from '../wizard/ask-committee.ts';
import { askFileName } from '../wizard/ask-file-name.ts';
import { askMeetingDate } from '../wizard/ask-meeting-date.ts';
import type { Profile } from '../../core/profile/profile.ts';

/** *New report…*: five questions, then a report under the council's own headings. */
export function registerNewReport(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.newReport', (argument: unknown) =>
    carryOut(shell.log, 'New report', () => newReport(shell, givenAnswers(argument))),
  );
}

const suggested = {
  home: 'reports',
  name: ({ meetingDate, title }: NewReportAnswers) => suggestFileName(meetingDate, title),
};

/** Nothing is written or opened before the last question is answered. */
async function newReport({ profiles, files }: Shell, given: NewReportAnswers): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'left') return;
  const [profile, templates] = await Promise.all([profiles.of(folder), findTemplates(folder)]);
  const answers = await askAll(
    vscode.l10n.t('New report'),
    [
      askCommittee(profile, vscode.l10n.t('Which committee is the report for?')),
      askMeetingDate(),
      askTitle,
      askModel(profile, templates),
      ...(folder ? [askFileName(folder, suggested)] : []),
    ],
    given,
  );
  if (!answers) return;
  const draft = await draftFor(profile, answers);
  await (folder
    ? openDraftAt(files, vscode.Uri.joinPath(folder, answers.fileName), draft)
    : openDraft(draft));
}

async function draftFor(
  profile: Profile,
  { committee, meetingDate, title, model }: NewReportAnswers,
): Promise<Draft> {
  if (model?.from !== 'template') {
    const { newReport } = await loadEngine();
    return newReport(profile, { committee, meetingDate, title, kind: model?.kind.id ?? '' });
  }
  const template = new TextDecoder().decode(await vscode.workspace.fs.readFile(model.uri));
  const filled = new Map([
    ['committee', committee],
    ['meeting_date', meetingDate],
    ['title', title],
  ]);
  return [fillTemplate(template, filled)];
}
