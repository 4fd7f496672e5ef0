/**
 * How a resolution begins, as councils write it: "RESOLVED That:", "It was RESOLVED", "UNANIMOUSLY RESOLVED",
 * "Resolved –", "AGREED", "DECISION AGREED", "The Committee NOTED", "The Committee resolved:-",
 * "MOVED by …, SECONDED by … and it was RESOLVED to:". Narrative ("Members agreed that …") is none.
 */
const verbs = 'RESOLVED|AGREED|RECOMMENDED|RECOMMEND|RECOMMENDS|NOTED|DECIDED|APPROVED';
const bodies =
  '(?:Sub-Committee|Committee|Cabinet|Council|Executive|Board|Panel|Commission|Forum|Group|Authority)';

const leads: readonly RegExp[] = [
  // In capitals, first in the paragraph but for a minute number and a few words.
  new RegExp(
    `^(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?(?:(?:It was|It was then|That it be|Accordingly,? it was)\\s+)?(?:UNANIMOUSLY\\s+|unanimously\\s+)?(?:DECISION[\\s:–—-]*)?(?:${verbs})\\b(?:\\s+(?:UNANIMOUSLY|unanimously)\\b)?`,
  ),
  // A body in the singular, and the verb in capitals: "The Committee NOTED", "Cabinet: 1) NOTED".
  new RegExp(
    `^(?:The\\s+)?(?:[A-Z][\\w'’]+\\s+){0,8}?${bodies}(?:\\s*\\(\\d+\\))?:?\\s+(?:(?:unanimously|UNANIMOUSLY|then|also)\\s+)?(?:\\d+[.)]\\s*)?(?:${verbs})\\b`,
  ),
  // In small letters only where a colon or dash says that the decision follows.
  /^(?:It was )?(?:unanimously )?(?:resolved|agreed|recommended)(?: unanimously)?(?:,? (?:that|to))?\s*[:–—-]/i,
  new RegExp(
    `^(?:The\\s+)?(?:[\\w'’]+\\s+){0,8}?${bodies}(?:\\s*\\(\\d+\\))?\\s+(?:unanimously\\s+)?(?:resolved|agreed|recommended)(?:,? (?:that|to))?\\s*[:–—]`,
    'i',
  ),
  /^Resolved(?: unanimously)?,? (?:that|to)\b/,
  // Behind the mover and seconder.
  /^(?:It was )?(?:moved|proposed)\b[^]{0,300}?\b(?:RESOLVED|AGREED|CARRIED|resolved|agreed)\b/i,
];

/** Where the lead words of a resolution end in a paragraph's text; undefined for narrative. */
export function leadLength(text: string): number | undefined {
  const start = text.length - text.trimStart().length;
  for (const lead of leads) {
    const found = lead.exec(text.slice(start));
    if (found) return start + found[0].length;
  }
  return undefined;
}

/** Words that a list of decisions follows: they end with a colon, a dash, "that", "to" – not with a full stop. */
export function leadsOn(text: string): boolean {
  return !/[.;!?]["'’”)]?\s*$/.test(text);
}
