import type { Nation } from '../profile/profile.ts';

/**
 * The law that asks a report to list its background papers, by nation. Northern Ireland's section number should
 * be confirmed with a monitoring officer, so that its Part is named.
 */
export const backgroundPapersLaw: Readonly<Record<Nation, string>> = {
  england: 'Local Government Act 1972, section 100D',
  wales: 'Local Government Act 1972, section 100D',
  scotland: 'Local Government (Scotland) Act 1973, section 50D',
  northern_ireland: 'Local Government Act (Northern Ireland) 2014, Part 8',
};
