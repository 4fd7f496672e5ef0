import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import type { Report } from '../../../src/core/report/report.ts';

/** A report with two sections that England's councils have cleared, one of them in the body. */
export const leisure = `---
type: report
title: Leisure centres
committee: Cabinet
meeting_date: 2026-12-10
implications:
  legal: |
    The Council has power to do this.

    Nothing else arises.
---

## Background

The centre opened in 1974.

## Financial implications

The cost of £480,000 is within the budget.
`;

export function reportOf(text: string, profile: Profile = defaultProfile()): Report {
  return composeReport(parse(text), profile);
}
