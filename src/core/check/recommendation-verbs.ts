/** What a committee can be asked to do, as recommendations begin: "note", "that the Committee notes". */
const verbs =
  `accept acknowledge adopt agree amend appoint approve ask authorise award call comment confirm consider consult
  continue create decide declare decline defer delegate determine direct discuss endorse ensure enter establish
  exclude exercise extend give grant identify implement increase indicate instruct invite issue make nominate note
  offer permit place procure provide publish receive recognise recommend refer refuse reject release renew request
  require resolve review scrutinise set submit support suspend take terminate thank transfer undertake uphold waive
  welcome write`.split(/\s+/);

const thirdPersons = new Map(verbs.map((verb) => [thirdPerson(verb), verb]));
const plain = new Set(verbs);

/** A verb of recommendations: "accepts" is the third person of "accept". Undefined for any other word. */
export function recommendationVerb(
  word: string,
): { readonly verb: string; readonly isThirdPerson: boolean } | undefined {
  const lower = word.toLowerCase();
  if (plain.has(lower)) return { verb: lower, isThirdPerson: false };
  const verb = thirdPersons.get(lower);
  return verb === undefined ? undefined : { verb, isThirdPerson: true };
}

/** "accept" → "accepts", "establish" → "establishes", "identify" → "identifies". */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
