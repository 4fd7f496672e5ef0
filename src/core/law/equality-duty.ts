import type { Nation } from '../profile/profile.ts';

const publicSectorDuty = 'Equality Act 2010, section 149';

/**
 * The duty under which a council has due regard to equality. Section 149 does not extend to Northern Ireland
 * (Equality Act 2010, section 217).
 */
export const equalityDuty: Readonly<Record<Nation, string>> = {
  england: publicSectorDuty,
  wales: publicSectorDuty,
  scotland: publicSectorDuty,
  northern_ireland: 'Northern Ireland Act 1998, section 75',
};
