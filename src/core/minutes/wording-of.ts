import type { Opening } from './clause.ts';
import type { Style } from './in-style.ts';
import type { Decision, Resolution } from './minutes.ts';
import { capitalVerb, presentVerb } from './lead-words.ts';

/** How one decision of a resolution is put, and what the words before it have said of it. */
export interface DecisionWording {
  readonly style: Style;
  /** "RESOLVED That:" and "RESOLVED to:" say the beginning for all that follows. */
  readonly behind: Opening | undefined;
}

/** How a decision is put, so that another can be put in its place. */
export function wordingOf({ text }: Decision, { opening, decisions }: Resolution): DecisionWording {
  const own = /^\W*(?:(that)\b|(?:not )?(to)\b)/i.exec(text);
  if (own) return { style: own[1] ? 'that' : 'to', behind: undefined };
  if (done.test(text)) return { style: 'past', behind: undefined };
  if (opening) return { style: opening, behind: opening };
  if (doing.test(text)) return { style: 'states', behind: undefined };
  const joined = decisions.length > 1 && / be [a-z]/.test(text);
  return joined ? { style: 'that', behind: 'that' } : { style: 'imperative', behind: undefined };
}

const done = new RegExp(`^\\W*${capitalVerb}\\b`);
const doing = new RegExp(`^\\W*${presentVerb}\\b(?! (?:of|from|to be|be)\\b)`, 'i');
