import type { BodyKind } from './profile.ts';

/** What a body's name says of its kind, the first that fits. */
const NAMED: readonly (readonly [RegExp, BodyKind])[] = [
  [/\b(?:member|leader|mayor|holder|officer|director|chief executive)(?:’s|'s)?\b/i, 'individual'],
  [/\bscrutiny\b/i, 'scrutiny'],
  [/\b(?:cabinet|executive)\b/i, 'executive'],
  [/\b(?:planning|licensing|regulatory)\b/i, 'regulatory'],
  [/\bjoint\b/i, 'joint'],
  [/^(?:the )?(?:full |county |city |borough |district )*council$/i, 'council'],
];

/** The kind of body that a name most likely means: "Planning Committee" is regulatory. */
export function bodyKindOf(name: string): BodyKind {
  return NAMED.find(([words]) => words.test(name.trim()))?.[1] ?? 'committee';
}
