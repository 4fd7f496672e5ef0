const bare =
  /^(?:none|nil|n\/?a|not applicable|no|none identified|none arising|none at this (?:time|stage)|no (?:\w+ ){0,4}implications?)[.!]?$/i;

const nilSentence =
  /^(?:there (?:are|is|were)|this (?:report|matter|decision|item) (?:has|raises|gives rise to)|it is considered that there are) (?:none|no|not any)\b[^.!?;:,–—]*[.!]?$/i;
const reason =
  /\b(?:because|since|as (?:the|it|this|all|no|they)|so that|due to|given that|within|met from|existing|already|only|which (?:is|are|has|have))\b/i;

/** "None.", "Not applicable", "There are no legal implications arising from this report." – and nothing more. */
export function isBareNil(words: string): boolean {
  return bare.test(words) || (nilSentence.test(words) && !reason.test(words));
}
