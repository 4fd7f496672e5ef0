import { dirname, relative, resolve } from 'node:path';
import { composeAgenda } from '../../core/agenda/compose-agenda.ts';
import { isoDate, readDate } from '../../core/civil-date.ts';
import { namedPapers } from '../../core/meeting/named-papers.ts';
import { parse } from '../../core/parse/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { asText, type Draft } from '../../core/template/draft.ts';
import { newAgenda } from '../../core/template/new-agenda.ts';
import { newMinutes } from '../../core/template/new-minutes.ts';
import { newReport } from '../../core/template/new-report.ts';
import { newOptions } from '../command-line/commands/new.ts';
import { readArgs, type Typed } from '../command-line/read-args.ts';
import { Papers } from '../papers.ts';
import { profileFor } from '../profile-for.ts';
import { readText } from '../files/read-text.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

/**
 * `new report`, `new agenda`, `new minutes`: begins a paper, to `-o` or to where `write` leads.
 *
 * @param args what was typed behind `new`
 * @returns the exit status: 0
 * @throws UsageError where the call itself is wrong
 */
export async function newCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, operands } = readArgs(args, newOptions);
  const [paper, ...others] = operands;
  const begin = drafts.get(paper ?? '');
  if (!begin || others.length > 0) {
    throw new UsageError(`new needs one of ${[...drafts.keys()].join(', ')}: what is to be begun.`);
  }
  const profile = profileFor(values.profile, values.output ?? values.agenda ?? 'council.yaml');
  const text = asText(await begin(values, profile));
  if (values.output === undefined) write(text);
  else await writeWhole(values.output, text);
  return 0;
}

type Answers = Typed<typeof newOptions>;

/** Makes a paper of what was typed. */
type Begin = (answers: Answers, profile: Profile) => Draft | Promise<Draft>;

const drafts: ReadonlyMap<string, Begin> = new Map<string, Begin>([
  ['report', reportDraft],
  ['agenda', agendaDraft],
  ['minutes', minutesDraft],
]);

function reportDraft(answers: Answers, profile: Profile): Draft {
  only(answers, ['committee', 'meeting-date', 'title', 'kind']);
  const kinds = profile.reportTypes.map(({ id }) => id);
  const kind = answers.kind ?? kinds[0] ?? '';
  if (!kinds.includes(kind)) throw new UsageError(`--kind is ${kinds.join(' or ')}, not “${kind}”.`);
  return newReport(profile, { ...meetingOf(answers), title: asked('title', answers), kind });
}

function agendaDraft(answers: Answers, profile: Profile): Draft {
  only(answers, ['committee', 'meeting-date', 'time', 'venue']);
  const { time = '', venue = '' } = answers;
  return newAgenda(profile, { ...meetingOf(answers), time, venue });
}

async function minutesDraft(answers: Answers, profile: Profile): Promise<Draft> {
  only(answers, ['agenda']);
  const file = asked('agenda', answers);
  const paper = parse((await readText(file)) ?? '');
  if (paper.type !== 'agenda') throw new UsageError(`“${file}” is not an agenda.`);
  const { reports } = namedPapers(paper, profile, new Papers().beside(file));
  const home = answers.output === undefined ? '' : dirname(answers.output);
  const agendaPath = relative(resolve(home), resolve(file)).replaceAll('\\', '/');
  return newMinutes({ agenda: composeAgenda(paper, profile), reports, agendaPath });
}

function meetingOf(answers: Answers): { readonly committee: string; readonly meetingDate: string } {
  const typed = asked('meeting-date', answers);
  const date = readDate(typed);
  if (!date) throw new UsageError(`--meeting-date is a date such as 2026-12-10, not “${typed}”.`);
  return { committee: asked('committee', answers), meetingDate: isoDate(date) };
}

function asked(option: keyof Answers, answers: Answers): string {
  const answer = answers[option]?.trim() ?? '';
  if (answer === '') throw new UsageError(`This needs --${option}.`);
  return answer;
}

/** Options of another kind of paper are a slip, and say so. */
function only(answers: Answers, meant: readonly (keyof Answers)[]): void {
  const names = Object.keys(answers) as (keyof Answers)[];
  const slip = names.find((name) => ![...meant, 'profile', 'output'].includes(name));
  if (slip)
    throw new UsageError(
      `--${slip} is not asked here, but only ${meant.map((name) => `--${name}`).join(', ')}.`,
    );
}
