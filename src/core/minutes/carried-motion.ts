import type { Lead } from './resolution-lead.ts';
import { isLost } from './resolution-lead.ts';

const carrying =
  /(?<=^|[.!?]\s+)(?:(?:(?:Up)?[Oo]n|After|Following)\b[^.]{0,80},? )?(?:[Tt]he|THE) (?:(?:following|substantive|original|amended|officers?['’]s?) )*(?:motion|MOTION|recommendations?|RECOMMENDATIONS?|proposals?)\b[^.]{0,200}?\b(?:(?:was|were|WAS|WERE|and)(?: \w+ly| nem con| duly)? (?:declared )?|declared |vote,? )(?:CARRIED|carried|AGREED|agreed|APPROVED|approved|ADOPTED|adopted|ACCEPTED|accepted)\b[^.]*\.?/;

/** "CARRIED", "This was agreed", under the motion or behind it. */
const alone =
  /(?:^\W*(?:(?:the )?(?:motion|recommendations?|proposals?) )?(?:(?:was|were) )?|(?:^|[.!?]\s+)this was )(?:unanimously )?(?:carried|agreed|approved|accepted|adopted)(?: unanimously| nem\.? con\.?| by all)?\W*$/i;

const moving = /\b(?:moved|proposed|MOVED|PROPOSED)\b/;

/**
 * What was decided where minutes only say that a motion was carried: the motion, if the same paragraph has it,
 * else the sentence that says so.
 */
export function readCarried(words: string): Lead | undefined {
  if (isLost(words)) return undefined;
  const found = alone.exec(words) ?? carrying.exec(words);
  if (!found || /\bif\b|\bwould be\b/.test(found[0])) return undefined;
  const before = words.slice(0, found.index);
  const motion = moving.test(before) && !isAmendment(before) ? / (?=that\b)/i.exec(before) : null;
  const lead = { opening: undefined, leadsOn: false, saysSo: true };
  if (!motion) return { ...lead, end: found.index, until: found.index + found[0].length };
  return { ...lead, end: motion.index + 1, until: found.index };
}

/** "It was moved by Councillor Ash, seconded by Councillor Birch: That the plan be approved." */
export function readMotion(words: string): Lead | undefined {
  if (!moving.test(words) || isAmendment(words) || isLost(words)) return undefined;
  const inline = /\b(?:moved|seconded|proposed)\b[^]*?[\s:–—-](?=that\b)/i.exec(words);
  const isAlone = /(?:[:–—-]|\bthat:?)\s*$/i.test(words);
  if (!inline && !isAlone) return undefined;
  const end = isAlone ? words.length : (inline?.[0].length ?? 0) + (inline?.index ?? 0);
  return { end, opening: undefined, leadsOn: isAlone, saysSo: true };
}

const isAmendment = (words: string) => /\bamendment\b/i.test(words);
