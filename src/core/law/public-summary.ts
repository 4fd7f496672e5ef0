import type { Nation } from '../profile/profile.ts';

const sources: Readonly<Record<Nation, string | undefined>> = {
  england: 'Local Government Act 1972, section 100C(2)',
  wales: 'Local Government Act 1972, section 100C(2)',
  scotland: 'Local Government (Scotland) Act 1973, section 50C(2)',
  northern_ireland: undefined,
};

/**
 * The law that wants a written summary of minutes whose exempt part the public may not see. It speaks of councils
 * and their committees; what an executive or a council in Northern Ireland publishes, standing orders say.
 */
export function publicSummarySource(nation: Nation, kind: string | undefined): string | undefined {
  return kind === 'executive' || kind === 'individual' ? undefined : sources[nation];
}
