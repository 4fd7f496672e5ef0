import { composeItems } from '../../../src/core/meeting/compose-items.ts';
import type { AttachedFiles } from '../../../src/core/pack/attached.ts';
import { packItems } from '../../../src/core/pack/pack.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';

const agenda = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
items:
  - title: Apologies
  - title: Street lighting
    report: reports/lamps.md
  - title: Land
    report: ./reports/land.md
  - title: Highways
    report: reports/highways.md
---

Members of the public may attend.
`;

const reports: Readonly<Record<string, string>> = {
  'reports/lamps.md': `---
type: report
title: Street lighting contract
purpose: To renew it.
appendices:
  - label: Appendix A
    title: Site plan
    file: plan.pdf
  - label: Appendix B
    title: Prices of Brightlamp Ltd
    public_title: Prices
    file: prices.pdf
    exempt:
      paragraphs: ["3"]
      public_interest: Publishing them would weaken the Council.
---

## Background

See [the plan](plan.pdf), [the land report](land.md) and [a letter](letter.docx).
`,
  'reports/land.md': `---
type: report
title: Sale of Long Meadow to Brightlamp Ltd
public_title: Sale of land
classification: exempt
exempt:
  paragraphs: ["3"]
appendices:
  - label: Appendix A
    title: Offer
    file: offer.pdf
---

## Background

The price is secret.
`,
};

/** A made-up meeting: an item without a report, two with one – the second of them exempt – and one whose report is to follow. */
export function packMeeting(
  copy: 'public' | 'members' = 'members',
  files: AttachedFiles = new Map(),
  edit: (text: string) => string = (text) => text,
  text = agenda,
) {
  const composed = composePaper(parse(text), builtinProfile('england') ?? defaultProfile(), (path) => {
    const report = reports[path];
    return report === undefined ? undefined : parse(edit(report));
  });
  if (!composed.agenda) throw new Error('This is an agenda.');
  const papers = { agenda: composed.agenda, reports: composed.reports };
  return { composed, papers, items: packItems(composeItems(papers), copy), files };
}
