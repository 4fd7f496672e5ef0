import { recommendationVerb } from '../check/recommendation-verbs.ts';
import type { Active } from './clause.ts';

/** What a verb acts on, and what is said of it besides: "the matter" and " to Cabinet". */
export interface ActedOn {
  readonly object: string;
  /** With the space or comma before it. */
  readonly rest: string;
}

/** Where what follows the object begins, whatever the verb. */
const usual =
  ',? (?:subject to|as (?:set out|amended|recommended|an? |the )|with (?:immediate )?effect|until|pending|in accordance with|in principle|for the reasons?|on the (?:terms|basis|grounds)|provided that|from \\d|by \\d|at (?:a|its|the) (?:total |next |following )?)';

/** Where it begins behind verbs that do something to somebody or take it somewhere. */
const particular: Readonly<Record<string, string>> = {
  allocate: 'to|from',
  appoint: 'to|as',
  ask: 'to',
  authorise: 'to',
  award: 'to',
  commend: 'for',
  commission: 'to',
  congratulate: 'on|for',
  continue: 'to|until|for',
  defer: 'to|until|for|back',
  delegate: 'to',
  direct: 'to',
  elect: 'to|as',
  extend: 'to|by|until',
  give: 'to',
  grant: 'to',
  instruct: 'to',
  invite: 'to',
  nominate: 'to|as|for',
  offer: 'to',
  pay: 'to',
  permit: 'to',
  postpone: 'to|until',
  recommend: 'to|for',
  refer: 'to|back',
  remit: 'to|back',
  request: 'to',
  require: 'to',
  submit: 'to|for',
  thank: 'for',
  transfer: 'to|from',
};

/** Verbs of which two things may follow ("give the Director authority"): only a thing that is given goes by itself. */
const ofTwo = new Set(['allow', 'award', 'give', 'grant', 'offer', 'pay']);
const given =
  /^ (?:the |an? |no |full |its )?(?:delegated |planning |listed building |conditional )?(?:authority|approval|permission|consent|dispensations?|exemptions?|notice|support|contracts?|awards?|licen[cs]es?|grants?|funding)\b/;

const noObject =
  /^(?! ?\S)|^,|^ (?:about|as|at|back|by|for|from|how|if|in|into|not|of|on|that|to|upon|what|when|where|whether|which|who|why|with)\b/;

/** What an act is done to; undefined where its words do not say so beyond doubt. */
export function actedOn({ verb, rest }: Active): ActedOn | undefined {
  if (/^ that\b/.test(rest)) return { object: 'it', rest };
  if (verb === 'recommend' && /^ to [^,]* that\b/.test(rest)) return { object: 'it', rest };
  if (noObject.test(rest)) return undefined;
  if (ofTwo.has(verb) && !given.test(rest)) return undefined;
  const own = Object.hasOwn(particular, verb) ? particular[verb] : undefined;
  const behind = new RegExp(
    own === undefined ? usual : `${usual}|,? (?:${own})\\b|, (?:acting|after|following|in|with)\\b`,
  ).exec(rest);
  const object = behind ? rest.slice(0, behind.index) : rest;
  if (object.trim() === '' || hasSecondAct(object) || hasSecondAct(rest.slice(object.length)))
    return undefined;
  return { object: object.trim(), rest: rest.slice(object.length) };
}

/** "note the report and approve the plan": each act would need a clause of its own. */
function hasSecondAct(words: string): boolean {
  return [...words.matchAll(/(?:\band|,|;)(?: to)? ([a-z]+)\b/g)].some(
    ([, word = '']) => recommendationVerb(word) !== undefined,
  );
}
