import { inStyle, withoutStop } from '../../minutes/in-style.ts';
import { bodyName } from '../../minutes/body-name.ts';
import type { Decision, Minutes, Resolution } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { whoDecided } from '../../minutes/who-decided.ts';
import { wordingOf } from '../../minutes/wording-of.ts';
import { moodOf } from '../recommendation-mood.ts';
import { say } from '../say.ts';
import type { Fault, MinutesRule } from '../rule.ts';

export const resolutionMixedForm: MinutesRule = {
  name: 'resolution-mixed-form',
  of: 'minutes',
  severity: 'warning',
  page: {
    fault: 'The parts of one resolution are not all put in the same way.',
    why: 'All of them follow from the one word “RESOLVED”; “RESOLVED That: 1. the report be noted; 2. approve the plan” cannot be read aloud.',
    remedy:
      'Put them all alike: “the report be noted” with “the plan be approved”, “note” with “approve”, or “to note” with “to approve”.',
  },
  *check(minutes) {
    for (const resolution of minutes.items.flatMap(resolutionsOf)) yield* oddPartsOf(resolution, minutes);
  },
};

type Form = 'that' | 'to' | 'imperative' | 'states' | 'past';

interface Put {
  readonly decision: Decision;
  readonly form: Form;
}

function* oddPartsOf(resolution: Resolution, { details, paper }: Minutes): Iterable<Fault> {
  const all = resolution.decisions.flatMap((decision): Put[] => {
    const form = formOf(decision, resolution);
    return form ? [{ decision, form }] : [];
  });
  const usual = mostUsual(all);
  const alike = all.find(({ form }) => form === usual);
  for (const { decision, form } of all) {
    if (usual === undefined || form === usual || !alike) continue;
    const words = beginning(withoutStop(alike.decision.text).words);
    const body = bodyName(whoDecided(details));
    const meant = repairedText(decision, alike.decision, resolution, usual, body);
    const start =
      decision.span.start + paper.text.slice(decision.span.start, decision.span.end).indexOf(decision.text);
    const span = { start, end: start + decision.text.length };
    const isCertain = meant !== undefined && paper.text.startsWith(decision.text, start);
    yield {
      span: decision.span,
      message: say('resolution-mixed-form', { words }),
      fixes: isCertain
        ? [
            {
              title: say('resolution-mixed-form-fix', { words: beginning(meant) }),
              edits: [{ span, text: meant }],
            },
          ]
        : [],
    };
  }
}

function formOf(decision: Decision, resolution: Resolution): Form | undefined {
  const { behind, style } = wordingOf(decision, resolution);
  if (style === 'past') return 'past';
  const mood = moodOf(decision.text) ?? (behind && moodOf(`${behind} ${decision.text}`));
  switch (mood?.form) {
    case 'that':
    case 'be':
      return 'that';
    case 'to':
      return behind === 'to' ? 'imperative' : 'to';
    case 'plain':
      return 'imperative';
    case 'that-states':
    case 'states':
      return 'states';
    default:
      return /^\W*(?:that )?(?:the )?[A-Z][^.;]{0,120}? (?:will|shall) [a-z]/.test(decision.text)
        ? 'states'
        : undefined;
  }
}

/** The form that most have; of two as common, the one that comes first. */
function mostUsual(all: readonly Put[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The odd one in the form of the others; undefined where its words do not say how. */
function repairedText(
  odd: Decision,
  like: Decision,
  resolution: Resolution,
  usual: Form,
  body: string,
): string | undefined {
  if (usual === 'states') return undefined;
  const { behind } = wordingOf(like, resolution);
  const put = inStyle(odd.text, { style: usual, body }, wordingOf(odd, resolution).behind);
  const bare = behind === 'that' ? put?.replace(/^That,? /, '') : put;
  const isCapital = /^\W*\p{Lu}/u.test(like.text);
  const text =
    bare && (isCapital ? bare.charAt(0).toUpperCase() : bare.charAt(0).toLowerCase()) + bare.slice(1);
  return text !== undefined && formOf({ ...odd, text }, resolution) === usual ? text : undefined;
}

const beginning = (words: string) => {
  const first = words.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' ');
  return first.length < words.trim().length ? `${first} …` : first;
};
