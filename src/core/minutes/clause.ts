import { recommendationVerb } from '../check/recommendation-verbs.ts';
import { capitalVerb } from './lead-words.ts';
import { actOfParticiple, isOwnAct, isParticiple } from './participle.ts';

/** What is decided, whichever way it is put: "That the report be noted", "to note the report", "NOTED the report". */
export type Clause = Passive | Active | Whole;

/** "the report be noted as read": what is done, and to what. */
export interface Passive {
  readonly kind: 'passive';
  /** "the report"; "it" where a clause follows: "it be noted that …". */
  readonly subject: string;
  /** In its plain form: "note". */
  readonly verb: string;
  readonly adverb: string | undefined;
  readonly not: boolean;
  /** With the space or comma before it; empty where nothing follows. */
  readonly rest: string;
}

/** "note the report": what the body does. */
export interface Active {
  readonly kind: 'active';
  readonly verb: string;
  readonly adverb: string | undefined;
  readonly not: boolean;
  readonly rest: string;
}

/** What can only stand behind "that" as it is: "the Director report back", "the plan be drawn up and published". */
export interface Whole {
  readonly kind: 'whole';
  readonly clause: string;
}

/** How a decision's words begin, where the words before it have said part of them: "RESOLVED That:", "RESOLVED to:". */
export type Opening = 'that' | 'to';

/**
 * What a decision says.
 *
 * @param text   without its marker and without the stop behind it
 * @param behind what the words before it end with
 * @returns undefined where it is put in none of these ways
 */
export function readClause(text: string, behind?: Opening): Clause | undefined {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(\*{1,3}|_{1,3})([^*_]+)\1(?=$|\s)/, '$2')
    // "THAT THE REPORT BE NOTED": words in capitals say the same.
    .replace(/^[^a-z]*\bBE [A-Z]+ED\b[^a-z]*$/, (shouted) => shouted.toLowerCase());
  if (behind === 'to') return readActive(words);
  const that = /^that\b,? ?(.*)$/i.exec(words)?.[1];
  if (that !== undefined) return readThat(/^that,/i.test(words) ? `, ${that}` : that);
  const to = /^(not )?to (.*)$/i.exec(words);
  if (to) return readActive(`${to[1] ? 'not ' : ''}${to[2] ?? ''}`);
  const said = readDone(words) ?? readStated(words);
  if (said) return said;
  const be = readPassive(smallFirst(words));
  if (be && behind === 'that') return be;
  return readImperative(words) ?? be ?? (behind === 'that' ? readThat(words) : undefined);
}

const adverbs =
  '(also|formally|further|fully|hereby|in principle|now|particularly|provisionally|strongly|unanimously|warmly)';

const particles = ' (?:aside|down|forward|out|over|up)';

const behindBe = ` be (not )?(?:${adverbs} )?([a-z-]+(?:${particles})?)\\b`;
const firstBe = new RegExp(`^(?!,)(.+?)${behindBe}(.*)$`);
/** The act that is put off may have a "be" of its own: "the decision whether to agree that it be sold be deferred". */
const lastBe = new RegExp(`^(the decision whether .+)${behindBe}(.*)$`);

/** "the report be noted": undefined where nobody can tell what is done to what. */
function readPassive(clause: string): Passive | undefined {
  const [, subject = '', not, adverb, participle = '', rest = ''] =
    lastBe.exec(clause) ?? firstBe.exec(clause) ?? [];
  const verb = actOfParticiple(participle);
  if (verb === undefined || conditional.test(subject)) return undefined;
  if (subject !== 'it' && hasSecondVerb(rest)) return undefined;
  return { kind: 'passive', subject, verb, adverb, not: not !== undefined, rest };
}

/** What stands before the subject, so that it would not stay in front. */
const conditional = /^(?:following|having|if|in|on|pending|provided|subject|unless|when|where|with)\b/i;

/** "… and signed by the Chair", "… and the plan be published": more than what is done to the one thing. */
function hasSecondVerb(rest: string): boolean {
  const joined = [...rest.matchAll(/\b(?:and|but|or)(?: (?:then|also|be))? ([a-z-]+)\b/g)];
  return / be [a-z]/.test(rest) || joined.some(([, word = '']) => isParticiple(word));
}

const bodies =
  '(?:Sub-)?Committee|Cabinet|Council|Executive|Board|Panel|Commission|Forum|Group|Authority|Cabinet Member|Leader|Mayor';
/** The body that decides, and the verb behind it: "the Scrutiny Committee note", "Cabinet does not approve". */
const ofBody = new RegExp(
  `^(?:the |this )?(?:(?:[A-Z][\\w'’&,.-]*|and|of|for|the|&) ){0,14}?(?:${bodies}|(?:sub-)?committee|cabinet|council|executive|board|panel)(?: \\([^)]*\\))?,? (?:(do|does) not )?(?:${adverbs} )?([a-z-]+)\\b(.*)$`,
);

function readThat(clause: string): Clause {
  const passive = readPassive(clause);
  if (passive) return passive;
  const [, not, adverb, word = '', rest = ''] = ofBody.exec(clause) ?? [];
  const verb = actOf(word);
  return verb === undefined
    ? { kind: 'whole', clause }
    : { kind: 'active', verb, adverb, not: not !== undefined, rest };
}

function readActive(words: string): Active | undefined {
  const found = new RegExp(`^(not )?(?:${adverbs} )?([a-z-]+(?:${particles})?)\\b(.*)$`, 'i').exec(words);
  if (!found) return undefined;
  const [, not, adverb, verb = '', rest = ''] = found;
  return {
    kind: 'active',
    verb: verb.toLowerCase(),
    adverb: adverb?.toLowerCase(),
    not: not !== undefined,
    rest,
  };
}

/** "NOTED the report", "AGREED to approve the plan". */
function readDone(words: string): Clause | undefined {
  const [, adverb, done = '', rest = ''] = inCapitals.exec(words) ?? [];
  if (done === '') return undefined;
  const clause = /^(?:AGREED|RESOLVED|DECIDED)$/.test(done) && /^,? (?:(?:not )?to|that)\b/.test(rest);
  if (clause) return readClause(rest.replace(/^,? /, ''));
  const verb = actOfParticiple(done.toLowerCase());
  return verb === undefined ? undefined : { kind: 'active', verb, adverb, not: false, rest };
}

const inCapitals = new RegExp(`^(?:${adverbs} )?(${capitalVerb})\\b(.*)$`);

/** "notes the report", "does not approve the plan", behind the name of the body. */
function readStated(words: string): Clause | undefined {
  const denied = /^does (not .*)$/i.exec(words)?.[1];
  if (denied !== undefined) return readActive(denied);
  const [, adverb, word = '', rest = ''] = thirdPersonFirst.exec(words) ?? [];
  const verb = recommendationVerb(word);
  if (!verb?.isThirdPerson || /^ (?:of|for|from|by|be|is|are)\b/.test(rest)) return undefined;
  if (verb.verb === 'agree' && /^ (?:not )?to\b/.test(rest)) return readClause(rest.trim());
  return { kind: 'active', verb: verb.verb, adverb, not: false, rest };
}

const thirdPersonFirst = new RegExp(`^(?:${adverbs} )?([A-Za-z]+s)\\b(.*)$`);

/** "Note the report", "Do not award the contract": only where the verb is known to be one. */
function readImperative(words: string): Active | undefined {
  const active = readActive(words.replace(/^do not /i, 'not '));
  const isNoun = /^ (?:of|for|from|by|be|is|are)\b/.test(active?.rest ?? '');
  return active && isOwnAct(active.verb) && !isNoun ? active : undefined;
}

function actOf(word: string): string | undefined {
  return recommendationVerb(word)?.verb ?? (isOwnAct(word) ? word : undefined);
}

/** "The report" → "the report": only where the word is small inside a sentence too. */
export function smallFirst(text: string): string {
  return text.replace(
    /^(?:The|An?|This|That|These|Those|Its|Their|It|No|All|Any|Each|Such|Approval|Authority|Consideration|Delegated|Further|Permission|Planning)\b/,
    (word) => word.toLowerCase(),
  );
}
