import { type CivilDate, readDate } from '../../core/civil-date.ts';
import { bodyKind } from '../../core/deadlines/body-kind.ts';
import { deadlinesOf } from '../../core/deadlines/deadlines.ts';
import { meetingOn } from '../../core/deadlines/meeting.ts';
import { nearest } from '../../core/nearest.ts';
import { builtinProfile } from '../../core/profile/builtin.ts';
import type { Nation, Profile } from '../../core/profile/profile.ts';
import { deadlinesOptions } from '../command-line/commands/deadlines.ts';
import { readArgs } from '../command-line/read-args.ts';
import { formats } from '../deadline-formats.ts';
import { profileFor } from '../profile-for.ts';
import { momentNow } from '../today.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `deadlines --meeting DATE`: every date that a meeting brings with it, and how each was reached.
 *
 * @param args what was typed behind `deadlines`
 * @returns the exit status: 0
 * @throws UsageError where the call itself is wrong
 */
export function deadlinesCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, operands } = readArgs(args, deadlinesOptions);
  if (operands.length > 0)
    throw new UsageError(`“${operands.join(' ')}” is too much: say it with an option.`);
  const format = formats[values.format ?? 'text'];
  const date = dateFrom('meeting', values.meeting);
  if (!date) throw new UsageError('deadlines needs the day of the meeting: --meeting 2026-12-10.');
  const profile = profileFrom(values.profile, values.nation);
  const { committee } = values;
  const kind = values.kind ?? bodyKind(committee, profile);
  if (committee !== undefined && kind === undefined) saysUnknownBody(committee, profile);
  const meeting = meetingOn(date, {
    kind: kind ?? (values['key-decision'] ? 'executive' : undefined),
    keyDecision: values['key-decision'],
    convened: dateFrom('convened', values.convened),
    decided: dateFrom('decided', values.decided),
  });
  const deadlines = deadlinesOf(meeting, profile);
  write(format({ deadlines, nation: profile.nation, committee, now: momentNow(values.today) }));
  return Promise.resolve(0);
}

/** A name that is mistyped would bring every date that any body may have. */
function saysUnknownBody(committee: string, { committees }: Profile): void {
  const near = nearest(
    committee,
    committees.map(({ name }) => name),
  );
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
  process.stderr.write(
    `“${committee}” is not among the bodies of this council, so every date that may be wanted is listed.${meant}\n`,
  );
}

/** The profile asked for, in the nation asked for; a nation alone is its usual practice; neither, the `council.yaml` nearest here. */
function profileFrom(asked: string | undefined, nation: Nation | undefined): Profile {
  const usual = asked === undefined && nation !== undefined ? builtinProfile(nation) : undefined;
  const profile = usual ?? profileFor(asked, 'council.yaml');
  return nation === undefined || profile.nation === nation ? profile : { ...profile, nation };
}

function dateFrom(option: string, typed: string | undefined): CivilDate | undefined {
  if (typed === undefined) return undefined;
  const date = readDate(typed);
  if (!date) throw new UsageError(`--${option} is a date such as 2026-12-10, not “${typed}”.`);
  return date;
}
