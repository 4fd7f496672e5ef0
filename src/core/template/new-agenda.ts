import { bodyKind } from '../deadlines/body-kind.ts';
import { quote } from '../parse/front-matter/quote.ts';
import type { Profile, StandingItem } from '../profile/profile.ts';
import { fieldsFor } from '../schema/fields.ts';
import { draftOf, indented, type Draft } from './draft.ts';
import { valueDraft } from './value-draft.ts';

/** What an officer says of a meeting before its agenda is begun. */
export interface NewAgendaAnswers {
  readonly committee: string;
  /** ISO. */
  readonly meetingDate: string;
  /** Empty where it is not settled yet. */
  readonly time: string;
  /** Empty where it is not settled yet. */
  readonly venue: string;
}

/** A new agenda as its council has them: the meeting, and the items that every agenda of that body has. */
export function newAgenda(profile: Profile, answers: NewAgendaAnswers): Draft {
  const items = standingItemsOf(profile, answers.committee);
  return [
    '---\ntype: agenda\n',
    `committee: ${quote(answers.committee)}\n`,
    `meeting_date: ${answers.meetingDate}\n`,
    ...field('time', answers.time, profile),
    ...field('venue', answers.venue, profile),
    'items:\n',
    ...items.flatMap(itemDraft),
    '---\n',
  ];
}

/** The standing items of a body's agendas, in their order; of a body the council does not name, every one. */
export function standingItemsOf(profile: Profile, committee: string | undefined): readonly StandingItem[] {
  const kind = bodyKind(committee, profile);
  return profile.standingItems.filter(
    ({ bodies }) => kind === undefined || bodies === undefined || bodies.includes(kind),
  );
}

function field(name: string, answer: string, profile: Profile): Draft {
  if (answer !== '') return [`${name}: ${quote(answer)}\n`];
  const known = fieldsFor('agenda', profile).fields.get(name);
  return known ? [`${name}: `, ...valueDraft(known), '\n'] : [];
}

function itemDraft({ title, description }: StandingItem): Draft {
  const heading = `  - title: ${quote(title)}\n`;
  if (description === undefined) return [heading];
  return [heading, '    description: |\n      ', ...indented(draftOf(description.trimEnd()), 6), '\n'];
}
