/**
 * What the body that meets, or the one person who decides, is called within a sentence: "Cabinet", "Council", "the
 * Scrutiny Board (2)" whole, or short, "the Board".
 *
 * @param committee as the front matter names it
 */
export function bodyName(committee: string | undefined, length: 'whole' | 'short' = 'short'): string {
  const name = (committee ?? '').trim().replace(/\s+/g, ' ').replace(/^the /i, '');
  if (/^(?:full )?(?:cabinet|council|executive)$/i.test(name))
    return name === 'Executive' ? 'the Executive' : name;
  const kind =
    /^(?:Cabinet Member|Portfolio Holder|Leader|Deputy Leader|Mayor)\b/.exec(name)?.[0] ??
    /.*\b(Sub-Committee|Committee|Board|Panel|Commission|Forum|Group|Authority|Cabinet|Executive)\b/.exec(
      name,
    )?.[1];
  if (length === 'whole' && name !== '') return `the ${name}`;
  return `the ${kind ?? 'Committee'}`;
}
