import { recommendationVerb, thirdPerson } from './recommendation-verbs.ts';

/** How a recommendation is put. */
export interface Mood {
  readonly form: MoodForm;
  /** The words that show it, as typed: "accepts", "be noted", "to note". */
  readonly words: string;
  /** The verb by itself, where the words hold one: "accept". */
  readonly verb: string | undefined;
}

export type MoodForm =
  /** "That the Committee recognise …", "That the report be noted". */
  | 'that'
  /** "That the Committee accepts …", "That the report is noted". */
  | 'that-states'
  /** "To note …". */
  | 'to'
  /** "Note …", behind an introduction. */
  | 'plain'
  /** "Notes …", behind an introduction. */
  | 'states'
  /** "The report be noted", behind an introduction. */
  | 'be';

/** A recommendation without what stands before its words: a typed number, a mark of emphasis, a bracket. */
export function withoutMarker(text: string): string {
  return text.replace(/^[\s*_(]+/, '').replace(/^(?:\d+(?:\.\d+)*[.)]?|\(?[a-z]\))\s+/i, '');
}

const adverbs = '(?:(?:also|further|formally|hereby|unanimously|now|then) )?';
/** A body or a person that decides, by name, and the word behind it. A plural one leaves the verb's mood open. */
const subject = new RegExp(
  `^(?:the |this )?(?:(?:[A-Z][\\w'’&,.-]*|and|of|for|the|&) ){0,14}?(?:(?:Sub-)?Committee|Cabinet|Council|Executive|Board|Panel|Commission|Forum|Group|Authority|Cabinet Member|Leader|Mayor)(?: \\([^)]*\\))?,? ${adverbs}([a-z]+)\\b`,
);
const smallSubject =
  /^the (?:(?:sub-)?committee|cabinet|council|executive|board|panel|commission|forum|authority) (?:also |further |formally |hereby )?([a-z]+)\b/;
const passive = /\bbe (?:(?:\w+ly|not|also|now|further) )?[a-z]+\b/;
const statedPassive =
  /\b(?:is|are) (?:(?:\w+ly|now|also) )?(?:accepted|adopted|agreed|amended|appointed|approved|authorised|awarded|confirmed|deferred|delegated|endorsed|granted|noted|received|recommended|referred|refused|rejected|supported|welcomed)\b/;

/** How a recommendation is put; undefined where that cannot be told for certain. */
export function moodOf(text: string): Mood | undefined {
  const words = withoutMarker(text).replace(/\s+/g, ' ');
  const clause = /^that,? (.*)/i.exec(words)?.[1];
  if (clause !== undefined) return moodOfClause(clause);
  const infinitive = /^to (?:\w+ly )?([a-z]+)\b/i.exec(words);
  if (infinitive)
    return { form: 'to', words: infinitive[0], verb: recommendationVerb(infinitive[1] ?? '')?.verb };
  const first = new RegExp(`^${adverbs}([a-z]+)\\b`, 'i').exec(words)?.[1] ?? '';
  const found = recommendationVerb(first);
  // "Support for the scheme be given", "Review of the policy": a noun that looks like a verb.
  const isNoun = new RegExp(`^${first} (?:of|for|to|from|by|be|is|are)\\b`).test(words);
  if (found && !isNoun) {
    return { form: found.isThirdPerson ? 'states' : 'plain', words: first, verb: found.verb };
  }
  const be = passive.exec(words);
  return be && /^(?:the|a|an|this|authority|approval|delegated)\b/i.test(words)
    ? { form: 'be', words: be[0], verb: undefined }
    : undefined;
}

function moodOfClause(clause: string): Mood | undefined {
  const word = (subject.exec(clause) ?? smallSubject.exec(clause))?.[1];
  const found = word === undefined ? undefined : recommendationVerb(word);
  if (word !== undefined && found) {
    return { form: found.isThirdPerson ? 'that-states' : 'that', words: word, verb: found.verb };
  }
  const be = passive.exec(clause);
  if (be) return { form: 'that', words: be[0], verb: undefined };
  const stated = statedPassive.exec(clause);
  return stated ? { form: 'that-states', words: stated[0], verb: undefined } : undefined;
}

/** The words of `mood` as they read in another form; undefined where more than they would have to change. */
export function inForm(mood: Mood, form: MoodForm): string | undefined {
  const { words, verb } = mood;
  const like = (replaced: string) =>
    /^[A-Z]/.test(words) ? replaced.charAt(0).toUpperCase() + replaced.slice(1) : replaced;
  switch (`${mood.form} ${form}`) {
    case 'that-states that':
      return verb ?? words.replace(/^(?:is|are)\b/, 'be');
    case 'states plain':
      return verb && like(verb);
    case 'that that-states':
    case 'plain states':
      return verb && like(thirdPerson(verb));
    case 'to plain':
      return verb && like(verb);
    case 'plain to':
      return verb && like(`to ${verb}`);
    default:
      return undefined;
  }
}
