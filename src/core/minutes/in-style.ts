import { recommendationVerb, thirdPerson } from '../check/recommendation-verbs.ts';
import type { ResolutionStyle } from '../profile/profile.ts';
import { type Active, type Clause, type Opening, type Passive, readClause } from './clause.ts';
import { capitalVerb } from './lead-words.ts';
import { actedOn } from './object.ts';
import { participleOf } from './participle.ts';

/** How minutes can put a decision: as a council's resolutions are worded, or with the verb that says who does it. */
export type Style =
  | ResolutionStyle
  /** "NOTED the report", behind "The Committee". */
  | 'past'
  /** "notes the report", behind "The Committee". */
  | 'states';

/** How a council words its resolutions. */
export interface Manner {
  readonly style: Style;
  /** What the body that decides is called in a sentence: "Cabinet", "the Committee". */
  readonly body: string;
}

/**
 * The same decision, worded in another style: "That the report be noted", "to note the report", "Note the
 * report", "NOTED the report", "notes the report". The stop behind it stays as it is.
 *
 * @param behind what the words before it end with, where they have said part of it
 * @returns undefined where it is put in none of these ways
 */
export function inStyle(text: string, manner: Manner, behind?: Opening): string | undefined {
  const { words, stop } = withoutStop(text);
  const clause = readClause(words, behind);
  return clause && writeClause(clause, manner) + stop;
}

/** A decision's words, and what ends them: ".", ";", "; and". */
export function withoutStop(text: string): { readonly words: string; readonly stop: string } {
  const stop = /(?:\s*[;,.]?,? and|\s*[;,.])?\s*$/.exec(text)?.[0] ?? '';
  return { words: text.slice(0, text.length - stop.length), stop: stop.trimEnd() };
}

/** A clause in words, with a capital only where it is an imperative or begins with "That". */
export function writeClause(clause: Clause, { style, body }: Manner): string {
  switch (style) {
    case 'that':
      return `That ${asThat(clause, body)}`.replace(/^That ,/, 'That,');
    case 'to': {
      const act = asAct(clause);
      return `${act.not ? 'not ' : ''}to ${wordsOf(act)}`;
    }
    case 'imperative': {
      const act = asAct(clause);
      const words = `${act.not ? 'do not ' : ''}${wordsOf(act)}`;
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    case 'past':
      return asDone(asAct(clause));
    case 'states':
      return asStated(asAct(clause));
  }
}

function asThat(clause: Clause, body: string): string {
  if (clause.kind === 'whole') return clause.clause;
  if (clause.kind === 'passive') return passiveWords(clause);
  const agreed = agreedClause(clause);
  if (agreed !== undefined) return agreed;
  const passive = asPassive(clause);
  if (passive) return passiveWords(passive);
  return `${body} ${clause.not ? 'do not ' : ''}${wordsOf(clause)}`;
}

function passiveWords({ subject, verb, adverb, not, rest }: Passive): string {
  return `${subject} be ${not ? 'not ' : ''}${adverb ? `${adverb} ` : ''}${participleOf(verb)}${rest}`;
}

/** "agree that the plan be published": what is agreed, where it is a decision by itself and no finding. */
function agreedClause({ verb, not, rest }: Active): string | undefined {
  const that = /^ that(?: (?=\S)|(?=,))(.*)$/.exec(rest)?.[1];
  if (verb !== 'agree' || not || that === undefined) return undefined;
  return / be [a-z]/.test(that) || !finding.test(that) ? that : undefined;
}

function asDone(act: Active): string {
  const done = participleOf(act.verb).toUpperCase();
  if (act.not || !isCapitalVerb.test(done)) return `AGREED ${act.not ? 'not ' : ''}to ${wordsOf(act)}`;
  return `${act.adverb ? `${act.adverb} ` : ''}${done}${act.rest}`;
}

const isCapitalVerb = new RegExp(`^${capitalVerb}$`);

function asStated(act: Active): string {
  if (act.not) return `does not ${wordsOf(act)}`;
  const isKnown = recommendationVerb(act.verb)?.isThirdPerson === false;
  return isKnown ? wordsOf({ ...act, verb: thirdPerson(act.verb) }) : `agrees to ${wordsOf(act)}`;
}

const finding =
  /\b(?:am|is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|should|shall|remains?)\b/;

function asPassive(active: Active): Passive | undefined {
  const { verb, adverb, not } = active;
  const on = actedOn(active);
  return on && { kind: 'passive', subject: on.object, verb, adverb, not, rest: on.rest };
}

/** What the body does; it agrees to what it does not do itself. */
function asAct(clause: Clause): Active {
  if (clause.kind === 'active') return clause;
  if (clause.kind === 'whole') return agreeing(clause.clause);
  const { subject, verb, adverb, not, rest } = clause;
  const object = subject === 'it' ? '' : ` ${subject}`;
  return { kind: 'active', verb, adverb, not, rest: object + rest };
}

const agreeing = (clause: string): Active => ({
  kind: 'active',
  verb: 'agree',
  adverb: undefined,
  not: false,
  rest: clause.startsWith(',') ? ` that${clause}` : ` that ${clause}`,
});

const wordsOf = ({ adverb, verb, rest }: Active) => `${adverb ? `${adverb} ` : ''}${verb}${rest}`;
