import type { Report } from '../report/report.ts';
import { isStill } from './changes.ts';
import { fingerprintNow } from './cleared-text.ts';
import type { Clearance } from './clearances.ts';
import { readFingerprint } from './fingerprint.ts';

export type ClearanceState =
  /** Nobody was asked. */
  | 'missing'
  /** Somebody was asked and has not answered, which is no clearance. */
  | 'sent'
  | 'cleared'
  /** It was cleared, and says something else now. */
  | 'changed';

/** How far a clearance has come. One that was given without a fingerprint is taken at its word. */
export function stateOf({ record, section }: Clearance, report: Report): ClearanceState {
  if (record?.cleared === undefined) return record?.sent === undefined ? 'missing' : 'sent';
  const { of: kept } = record;
  const isFingerprint = kept !== undefined && readFingerprint(kept) !== undefined;
  return isFingerprint && !isStill(kept, fingerprintNow(report, section)) ? 'changed' : 'cleared';
}
