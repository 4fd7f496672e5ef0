import type { Agenda } from '../agenda/agenda.ts';
import { composeItems } from '../meeting/compose-items.ts';
import { words } from '../messages.ts';
import { quote } from '../parse/front-matter/quote.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Report } from '../report/report.ts';
import { blank, type Draft } from './draft.ts';
import { minutesItemDraft } from './minutes-item-draft.ts';

/** A meeting whose minutes are to be begun. */
export interface MinutedMeeting {
  readonly agenda: Agenda;
  /** By the path the agenda names them by. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Where the agenda is, from the folder that the minutes will be in; undefined for one that is no file yet. */
  readonly agendaPath: string | undefined;
}

/**
 * The minutes of a meeting as far as its papers tell them, in the council's style: each item with its
 * introducing line, what is to be recorded of it as a comment, and each recommendation as a draft resolution.
 */
export function newMinutes(meeting: MinutedMeeting): Draft {
  const { agenda, reports } = meeting;
  const titles = agenda.entries.map(({ title }) => title.toLowerCase());
  const repeated = (title: string) => titles.filter((each) => each === title.toLowerCase()).length > 1;
  const items = composeItems({ agenda, reports });
  return [
    ...headerDraft(meeting),
    ...items.flatMap((item): Draft => {
      const title = item.publicTitle ?? item.title;
      const isAlike = title === item.title && !repeated(title);
      const label = isAlike || item.number === undefined ? '' : ` {#item-${item.number}}`;
      const paragraphs: Draft[] = [[`## ${title}${label}`], ...minutesItemDraft(item, items, agenda)];
      return paragraphs.flatMap((paragraph) => ['\n', ...paragraph, '\n']);
    }),
  ];
}

function headerDraft({ agenda: { details, profile }, agendaPath }: MinutedMeeting): Draft {
  const copied = ['committee', 'meeting_date'].flatMap((name) => {
    const text = textAt(details, name);
    return text === undefined ? [] : [`${name}: ${name === 'committee' ? quote(text) : text}\n`];
  });
  const time = textAt(details, 'time');
  return [
    '---\ntype: minutes\n',
    ...copied,
    agendaPath === undefined ? '' : `agenda: ${quote(agendaPath)}\n`,
    'status: draft\n',
    'present:\n  - "',
    blank(words({ id: 'minutes-blank-present', args: {} })),
    '"\nin_attendance:\n  - "',
    blank(words({ id: 'minutes-blank-attendance', args: {} })),
    '"\n',
    time === undefined ? '' : `started: ${quote(time)}\n`,
    ...(profile.minutes.numbering === 'items' ? ['first_minute_number: ', { hint: '' }, '\n'] : []),
    '---\n',
  ].filter((part) => part !== '');
}
