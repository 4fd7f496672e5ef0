import type { Draft } from '../template/draft.ts';
import type { PlacedWording } from '../template/place-wording.ts';
import { bodyName } from './body-name.ts';
import { decide, decideReport, recommendedIn, type Outcome, outcomes } from './decide.ts';
import { type DecisionAt, wordsSpan } from './decision-at.ts';
import { type Manner, withoutStop } from './in-style.ts';
import type { Decision, Minutes, Resolution } from './minutes.ts';
import { whoDecided } from './who-decided.ts';
import { type DecisionWording, wordingOf } from './wording-of.ts';
import { writeDecisions } from './write-resolution.ts';

/** What can be done with what is pointed at: amending wants a part of its own. */
export function outcomesAt(
  { resolution, part }: DecisionAt,
  recommended: readonly string[],
): readonly Outcome[] {
  const isOne = part !== undefined || (resolution.decisions.length === 1 && recommended.length <= 1);
  return outcomes.filter((outcome) => isOne || outcome !== 'amend');
}

/**
 * Changes what was decided, of one part or of the whole resolution, and leaves the rest of the minutes alone: the
 * words before it, the mover and seconder, the numbering.
 *
 * @param recommended what the item's reports recommend, as it reads outside them; empty where they are not there
 * @returns undefined where the resolution is worded in a way that can only be changed by hand
 */
export function changeDecision(
  at: DecisionAt,
  outcome: Outcome,
  minutes: Minutes,
  recommended: readonly string[],
): PlacedWording | undefined {
  const { resolution, part } = at;
  const body = bodyName(whoDecided(minutes.details));
  const [only, ...others] = resolution.decisions;
  if (part) return changePart(part, outcome, at, minutes, recommended, body);
  const isWhole = others.length > 0 || recommended.length > 0;
  if (!only || !isWhole) return only && changePart(only, outcome, at, minutes, recommended, body);
  return changeWhole(outcome, resolution, minutes, recommended, body);
}

function changePart(
  part: Decision,
  outcome: Outcome,
  { resolution }: DecisionAt,
  minutes: Minutes,
  recommended: readonly string[],
  body: string,
): PlacedWording | undefined {
  const span = wordsSpan(part, minutes);
  const wording = wordingOf(part, resolution);
  const asked = askedOf(part, resolution, recommended, wording);
  const draft =
    asked === undefined
      ? undefined
      : decide(asked.text, outcome, { style: wording.style, body }, asked.behind);
  if (!span || !draft) return undefined;
  const { stop } = withoutStop(part.text);
  return { span, draft: [...inPlace(draft, part.text, wording), stop].filter((words) => words !== '') };
}

interface Asked {
  readonly text: string;
  readonly behind: DecisionWording['behind'];
}

/** The recommendation that a part was made of: the one in the same place, else what the part itself says of it. */
function askedOf(
  part: Decision,
  { decisions }: Resolution,
  recommended: readonly string[],
  { behind }: DecisionWording,
): Asked | undefined {
  const same = decisions.length === recommended.length ? recommended[decisions.indexOf(part)] : undefined;
  if (same !== undefined) return { text: same, behind: undefined };
  const text = recommendedIn(part.text, behind);
  return text === undefined ? undefined : { text, behind: undefined };
}

/** The decision as it reads behind the words before it, with a capital where the one before had one. */
function inPlace(draft: Draft, before: string, { behind }: DecisionWording): Draft {
  const [first, ...rest] = draft;
  if (typeof first !== 'string') return draft;
  const said =
    behind === undefined
      ? first
      : behind === 'that'
        ? first.replace(/^That,? /, '')
        : first.replace(/^(not )?to /, '$1');
  const letter = said.charAt(0);
  if (/^\W*\p{Lu}/u.test(before)) return [letter.toUpperCase() + said.slice(1), ...rest];
  // Behind "That:" only a name still has a capital.
  return [behind === undefined ? letter.toLowerCase() + said.slice(1) : said, ...rest];
}

function changeWhole(
  outcome: Outcome,
  resolution: Resolution,
  minutes: Minutes,
  recommended: readonly string[],
  body: string,
): PlacedWording | undefined {
  const [first] = resolution.decisions;
  const last = resolution.decisions.at(-1);
  if (!first || !last) return undefined;
  const { style } = wordingOf(first, resolution);
  const decisions = decisionsFor(outcome, resolution, recommended, { style, body });
  if (!decisions) return undefined;
  const { text } = minutes.paper;
  const beginning = text.slice(resolution.span.start, wordsSpan(first, minutes)?.start ?? first.span.start);
  const lead = beginning.replace(
    /(?:\s+(?:that\b[^\n]*|to)\W*)?(?:\s*[:–—-])*\s*(?:\(?\w{1,4}[.)]\s*)?$/i,
    '',
  );
  const form = {
    style,
    body: bodyName(whoDecided(minutes.details), 'whole'),
    parts: first.marker ?? minutes.profile.minutes.parts,
  };
  return {
    span: { start: resolution.span.start + lead.length, end: last.span.end },
    draft: writeDecisions(decisions, form),
  };
}

function decisionsFor(
  outcome: Outcome,
  resolution: Resolution,
  recommended: readonly string[],
  manner: Manner,
): Draft[] | undefined {
  const putOff = outcome !== 'adopt' && outcome !== 'amend' && outcome !== 'reject';
  if (putOff) return [decideReport(outcome, manner)];
  const asked =
    recommended.length > 0
      ? recommended
      : resolution.decisions.map((part) => recommendedIn(part.text, wordingOf(part, resolution).behind));
  const decisions = asked.map((each) => (each === undefined ? undefined : decide(each, outcome, manner)));
  return decisions.every((decision) => decision !== undefined) ? decisions : undefined;
}
