import * as vscode from 'vscode';
import { isoDate, readDate } from '../../core/civil-date.ts';
import { pathTo } from '../../core/meeting/path-to.ts';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import { suggestFileName } from '../../core/template/file-name.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { openDraft, openDraftAt } from '../new-report/open-draft.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import { paperAsItStands } from '../papers/paper-as-it-stands.ts';
import { pickPaper } from '../papers/pick-paper.ts';
import type { Shell } from '../shell.ts';
import { askFileName } from '../wizard/ask-file-name.ts';
import { askAll } from '../wizard/ask.ts';

/** *Start minutes…*: a new file with every item of an agenda, and its reports' recommendations as draft resolutions. */
export function registerStartMinutes(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.startMinutes', (chosen: unknown) =>
    carryOut(shell.log, 'Start minutes', () => startMinutes(shell, chosen)),
  );
}

/** Nothing is written before the file has a name. */
async function startMinutes(shell: Shell, chosen: unknown): Promise<void> {
  const uri = await agendaFor(shell, chosen);
  const paper = uri && (await paperAsItStands(shell, uri));
  if (!paper) return;
  const [{ namedPapers, newMinutes }, profile] = await Promise.all([loadEngine(), shell.profiles.of(uri)]);
  const { agenda, reports } = await shell.neighbours.whole(uri, ({ paperAt }) =>
    namedPapers(paper, profile, paperAt),
  );
  if (!agenda) return;
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) return openDraft(newMinutes({ agenda, reports, agendaPath: nameOf(uri) }));
  const answers = await askAll(
    vscode.l10n.t('Start minutes'),
    [
      askFileName<{ readonly fileName: string }>(folder, {
        home: 'minutes',
        name: () => nameFor(agenda.details),
      }),
    ],
    { fileName: '' },
  );
  if (!answers) return;
  const file = vscode.Uri.joinPath(folder, answers.fileName);
  await openDraftAt(
    shell.files,
    file,
    newMinutes({ agenda, reports, agendaPath: pathTo(file.path, uri.path) }),
  );
}

/** The name of a file; undefined for a paper that was never saved. */
function nameOf({ scheme, path }: vscode.Uri): string | undefined {
  return scheme === 'untitled' ? undefined : path.split('/').at(-1);
}

function nameFor(details: Parameters<typeof textAt>[0]): string {
  const date = readDate(textAt(details, 'meeting_date') ?? '');
  const committee = textAt(details, 'committee') ?? vscode.l10n.t('minutes');
  return suggestFileName(date ? isoDate(date) : '', committee);
}

/** The agenda that was chosen or is being worked on, else the one that the officer picks. */
async function agendaFor(shell: Shell, chosen: unknown): Promise<vscode.Uri | undefined> {
  const uri = chosenPaper(shell, chosen);
  if (uri && (await paperAsItStands(shell, uri))?.type === 'agenda') return uri;
  const picked = await pickPaper(
    shell.index,
    {
      title: vscode.l10n.t('Start minutes'),
      placeHolder: vscode.l10n.t('Which meeting are the minutes of?'),
      none: vscode.l10n.t('There is no agenda in this folder. “New agenda…” begins one.'),
    },
    ({ facts }) => facts.type === 'agenda',
  );
  return picked?.uri;
}
