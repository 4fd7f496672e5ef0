import type { Nation, Period } from '../profile/profile.ts';

export interface CallInLaw {
  readonly period: Period;
  /** The kinds of body whose decisions can usually be called in. */
  readonly bodies: readonly string[];
  readonly source: string;
}

const usual = { count: 5, unit: 'working' } as const;

/**
 * Call-in as it usually is: the law asks for it and leaves the days to the constitution or standing orders,
 * so that they are never certain. Undefined for Scotland, whose law has none.
 */
export function callInLaw(nation: Nation): CallInLaw | undefined {
  switch (nation) {
    case 'england':
      return {
        period: usual,
        bodies: ['executive', 'individual'],
        source: 'Local Government Act 2000, section 9F',
      };
    case 'wales':
      return {
        period: usual,
        bodies: ['executive', 'individual'],
        source: 'Local Government Act 2000, section 21',
      };
    case 'northern_ireland':
      return {
        period: usual,
        bodies: ['executive', 'committee'],
        source: 'Local Government Act (Northern Ireland) 2014, section 41',
      };
    case 'scotland':
      return undefined;
  }
}
