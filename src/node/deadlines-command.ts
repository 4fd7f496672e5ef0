import { parseArgs } from 'node:util';
import { type CivilDate, readDate } from '../core/civil-date.ts';
import { bodyKind } from '../core/deadlines/body-kind.ts';
import { deadlinesOf } from '../core/deadlines/deadlines.ts';
import { meetingOn } from '../core/deadlines/meeting.ts';
import { builtinProfile } from '../core/profile/builtin.ts';
import { bodyKinds, type Nation, nations, type Profile } from '../core/profile/profile.ts';
import { deadlineFormats } from './deadline-formats.ts';
import { Profiles } from './profiles.ts';
import { momentNow } from './today.ts';
import { UsageError } from './usage-error.ts';

/**
 * `deadlines --meeting DATE`: every date that a meeting brings with it, and how each was reached.
 *
 * @param args what was typed behind `deadlines`
 * @returns the exit status: 0
 * @throws UsageError where the call itself is wrong
 */
export function deadlinesCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      meeting: { type: 'string' },
      nation: { type: 'string' },
      profile: { type: 'string' },
      committee: { type: 'string' },
      kind: { type: 'string' },
      'key-decision': { type: 'boolean', default: false },
      convened: { type: 'string' },
      decided: { type: 'string' },
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
    },
  });
  const format = deadlineFormats.get(values.format);
  if (!format) {
    throw new UsageError(`--format is ${[...deadlineFormats.keys()].join(' or ')}, not “${values.format}”.`);
  }
  const date = dateFrom('meeting', values.meeting);
  if (!date) throw new UsageError('deadlines needs the day of the meeting: --meeting 2026-12-10.');
  const profile = profileFrom(values.profile, nationFrom(values.nation));
  const { committee } = values;
  const kind = kindFrom(values.kind) ?? bodyKind(committee, profile);
  const meeting = meetingOn(date, {
    kind: kind ?? (values['key-decision'] ? 'executive' : undefined),
    keyDecision: values['key-decision'] || undefined,
    convened: dateFrom('convened', values.convened),
    decided: dateFrom('decided', values.decided),
  });
  const deadlines = deadlinesOf(meeting, profile);
  write(format({ deadlines, nation: profile.nation, committee, now: momentNow(values.today) }));
  return Promise.resolve(0);
}

/** The profile asked for, in the nation asked for; a nation alone is its usual practice; neither, the `council.yaml` nearest here. */
function profileFrom(asked: string | undefined, nation: Nation | undefined): Profile {
  const usual = asked === undefined && nation !== undefined ? builtinProfile(nation) : undefined;
  const profile = usual ?? new Profiles(asked).of('council.yaml');
  return nation === undefined || profile.nation === nation ? profile : { ...profile, nation };
}

function nationFrom(typed: string | undefined): Nation | undefined {
  if (typed === undefined) return undefined;
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const nation = nations.find((known) => known === name);
  if (!nation) throw new UsageError(`--nation is ${nations.join(' or ')}, not “${typed}”.`);
  return nation;
}

function kindFrom(typed: string | undefined): string | undefined {
  if (typed === undefined || bodyKinds.some((kind) => kind === typed)) return typed;
  throw new UsageError(`--kind is ${bodyKinds.join(' or ')}, not “${typed}”.`);
}

function dateFrom(option: string, typed: string | undefined): CivilDate | undefined {
  if (typed === undefined) return undefined;
  const date = readDate(typed);
  if (!date) throw new UsageError(`--${option} is a date such as 2026-12-10, not “${typed}”.`);
  return date;
}
