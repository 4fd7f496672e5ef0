import type { Agenda } from '../agenda/agenda.ts';
import { isExclusion } from '../agenda/exclusion.ts';
import type { AgendaItem } from '../meeting/agenda-item.ts';
import { bodyName } from '../minutes/body-name.ts';
import { decide, decideReport } from '../minutes/decide.ts';
import { inStyle, type Manner, withoutStop } from '../minutes/in-style.ts';
import { writeDecisions } from '../minutes/write-resolution.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { markerLike } from '../report/numbering.ts';
import type { Recommendation, Report } from '../report/report.ts';
import { standingAlone } from '../report/standing-alone.ts';
import { asText, indented, type Draft } from './draft.ts';
import { exclusionWording } from './exclusion-wording.ts';

/** What an item's reports recommend, or the item itself asks for, as if the meeting had resolved it: a draft for each resolution. */
export function draftResolutions(item: AgendaItem, items: readonly AgendaItem[], agenda: Agenda): Draft[] {
  const { profile, details } = agenda;
  const committee = textAt(details, 'committee');
  const manner = { style: profile.resolutionStyle, body: bodyName(committee) };
  const resolutions = decidedIn(item, items, agenda, manner);
  const isNumbered = profile.minutes.numbering === 'paragraphs' && item.reports.length > 0;
  const form = { style: manner.style, body: bodyName(committee, 'whole'), parts: profile.minutes.parts };
  return resolutions.map(({ to, decisions }, index): Draft => {
    const lead = to === undefined ? 'RESOLVED' : `RECOMMENDED to ${to}`;
    const written: Draft = [lead, ...writeDecisions(decisions, form)];
    return isNumbered ? [`${index + 2}. `, ...indented(written, 3)] : written;
  });
}

interface Resolved {
  /** Whose decision it is in the end, where that is another body's. */
  readonly to: string | undefined;
  readonly decisions: readonly Draft[];
}

function decidedIn(
  { entry, reports }: AgendaItem,
  items: readonly AgendaItem[],
  agenda: Agenda,
  manner: Manner,
): Resolved[] {
  const composed = reports.flatMap(({ report }) => report ?? []);
  if (composed.length > 0) return byBody(composed, manner);
  const asked = entry?.description?.replace(/\s+/g, ' ').trim() ?? '';
  if (entry && isExclusion(entry)) {
    // "To consider the resolution that, under …": the agenda's own words for it.
    const [, own] = /\b(?:resolution|resolve),? (that\b.*)$/i.exec(asked) ?? [];
    const wording = own === undefined ? exclusionOf(items, agenda) : [`T${own.slice(1)}`];
    return [{ to: undefined, decisions: [inManner(wording, manner)] }];
  }
  if (!/^to (?:adopt|agree|approve|confirm)\b[^.]*\.?$/i.test(asked)) return [];
  const act = asked.replace(/^(to \w+) (as a correct record) ([^.]*)/i, '$1 $3 $2');
  const decision = inStyle(withoutStop(act).words, manner);
  return decision === undefined ? [] : [{ to: undefined, decisions: [[decision]] }];
}

/** The resolution that excludes the public from what is exempt, as far as the agenda and the reports say what is. */
function exclusionOf(items: readonly AgendaItem[], { profile, details }: Agenda): Draft {
  const inPrivate = items.filter(({ exempt }) => exempt !== undefined);
  return exclusionWording(
    profile,
    textAt(details, 'committee'),
    inPrivate.length === 1 ? inPrivate[0]?.number : undefined,
    [...new Set(inPrivate.flatMap(({ exempt }) => exempt?.paragraphs ?? []))],
  );
}

/** The recommendations in their order, those for one body together. A report without any is noted. */
function byBody(reports: readonly Report[], manner: Manner): Resolved[] {
  const all = reports.flatMap((report) =>
    report.recommendations.map((recommendation) => ({
      to: recommendation.to,
      decision: adopted(recommendation, report, manner),
    })),
  );
  if (all.length === 0) return [{ to: undefined, decisions: [decideReport('note', manner)] }];
  return [...new Set(all.map(({ to }) => to))].map((to) => ({
    to,
    decisions: all.filter((each) => each.to === to).map(({ decision }) => decision),
  }));
}

/** As recommended, in the council's style where the words allow it, with its parts. */
function adopted({ text, parts }: Recommendation, report: Report, manner: Manner): Draft {
  const own = standingAlone(text, report);
  const severalParagraphs = /\n[ \t]*\n/.test(own);
  const decision = severalParagraphs ? undefined : decide(own, 'adopt', manner);
  const listed = parts.map((part, index) => {
    const stop = index === parts.length - 1 ? '' : index === parts.length - 2 ? '; and' : ';';
    return `\n\n${markerLike('(a)', index + 1)} ${withoutStop(standingAlone(part, report)).words}${stop}`;
  });
  return [...(decision ?? [withoutStop(own).words]), ...listed];
}

/** A wording that begins with "That", in the council's style, its blanks kept. */
function inManner(wording: Draft, manner: Manner): Draft {
  const put = inStyle(asText(wording), manner);
  return manner.style === 'that' || put === undefined ? withoutLastStop(wording) : [withoutStop(put).words];
}

function withoutLastStop(draft: Draft): Draft {
  const last = draft.at(-1);
  return typeof last === 'string' ? [...draft.slice(0, -1), withoutStop(last).words] : draft;
}
