import type { Agenda } from '../agenda/agenda.ts';
import type { AgendaItem } from '../meeting/agenda-item.ts';
import { composeItems } from '../meeting/compose-items.ts';
import { namedPapers } from '../meeting/named-papers.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { CheckContext } from './rule.ts';

const composed = new WeakMap<Agenda | Minutes, readonly AgendaItem[]>();

/**
 * The items of a meeting whose agenda is checked, with its reports as far as they are there; worked out once
 * for all the rules of a check.
 */
export function itemsOfAgenda(
  agenda: Agenda,
  { profile, paperAt = nothing }: CheckContext,
): readonly AgendaItem[] {
  return once(agenda, () => {
    const { reports } = namedPapers(agenda.paper, profile, paperAt);
    return composeItems({ agenda, reports });
  });
}

/** The same for the minutes of a meeting, with its agenda and the reports that it names. */
export function itemsOfMinutes(
  minutes: Minutes,
  { profile, paperAt = nothing }: CheckContext,
): readonly AgendaItem[] {
  return once(minutes, () => composeItems({ ...namedPapers(minutes.paper, profile, paperAt), minutes }));
}

const nothing = () => undefined;

function once(paper: Agenda | Minutes, compose: () => readonly AgendaItem[]): readonly AgendaItem[] {
  let items = composed.get(paper);
  if (!items) composed.set(paper, (items = compose()));
  return items;
}
