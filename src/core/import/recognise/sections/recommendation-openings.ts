/** Sentences, whole or to be gone on with, that say that what they say is recommended. */
const OPENINGS = [
  /^(?:this|the) report (?:makes|has) the following recommendations?\b/i,
  /^(?:it is|I|we|officers) (?:therefore |further |hereby )?recommend(?:ed)?\b/i,
  /^(?:the )?(?:members|[\p{Lu}][\p{L}’'&,-]*(?: (?:and|of|for|the|&|–|[\p{Lu}][\p{L}’'&,-]*)){0,12}|committee|panel|board|council) (?:is|are) (?:therefore |hereby )?(?:recommended|asked|invited|requested)(?: (?:to|that)\b|:|$)/iu,
  /^recommendations? to .{3,80}?:\s/i,
  /^RECOMMENDED(?::| that\b| to\b| [-–])/,
];

/** "This report makes the following recommendations", "Members are asked to", "It is recommended that …". */
export const opensRecommendations = (said: string) => OPENINGS.some((opening) => opening.test(said));
