import { foldedName } from '../folded-name.ts';
import type { FoundPaper } from './meetings.ts';
import { isAbsolutePath, pathFrom } from './path-from.ts';

/**
 * The agenda that a report is read with, of those that name it: that of its own body and day, else one of a
 * meeting that was not cancelled.
 *
 * @param agendas in the order in which they are preferred otherwise
 */
export function agendaToRead(
  report: FoundPaper | undefined,
  agendas: readonly FoundPaper[],
): FoundPaper | undefined {
  return (
    agendas.find((agenda) => report && isSameMeeting(report, agenda)) ??
    agendas.find(({ facts }) => facts.meeting?.cancelled !== true) ??
    agendas[0]
  );
}

/**
 * The minutes of the meeting that an agenda is of: those that name it, approved ones first; else those that name
 * none and are of the same body and day. Of a report that is on no agenda, the latter.
 */
export function minutesToRead(of: FoundPaper, papers: readonly FoundPaper[]): FoundPaper | undefined {
  const minutes = papers.filter(({ facts }) => facts.type === 'minutes');
  const naming = minutes.filter(
    ({ path, facts: { agenda } }) =>
      agenda !== undefined && !isAbsolutePath(agenda) && pathFrom(path, agenda) === of.path,
  );
  return (
    naming.find(({ facts }) => facts.status === 'approved') ??
    naming[0] ??
    minutes.find((each) => each.facts.agenda === undefined && isSameMeeting(each, of))
  );
}

function isSameMeeting({ facts: one }: FoundPaper, { facts: other }: FoundPaper): boolean {
  return (
    one.date !== undefined &&
    one.date === other.date &&
    foldedName(one.committee) === foldedName(other.committee)
  );
}
