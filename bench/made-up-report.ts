/**
 * A made-up report of about `size` characters: front matter and a body of paragraphs, lists and tables.
 * The same `seed` makes the same report.
 */
export function madeUpReport(
  size: number,
  kind: 'report' | 'mixed' | 'one list' | 'one table' = 'report',
  seed = 42,
): string {
  const pick = numbers(seed);
  const details = `---
type: report
title: Renewal of the highways maintenance contract
report_type: decision
status: draft
committee: Cabinet
meeting_date: 2026-12-10
report_of: Director of Place
lead_officer:
  name: Robin Ashdown
  job_title: Head of Highways
  email: robin.ashdown@harrowmere.example
wards: [All wards]
purpose: |
  To ask Cabinet to renew the contract for highways maintenance for three years.
recommendations:
  - That the contract for highways maintenance be renewed for three years from 1 April 2027.
  - That authority be delegated to the Director of Place, in consultation with the Cabinet Member for Highways, to agree the final terms within the approved budget.
implications:
  financial: |
    The cost of £4,250,000 over three years is within the approved budget.
  legal: |
    The Council has a duty to maintain the highway under section 41 of the Highways Act 1980.
  equality: |
    An equality impact assessment is at Appendix A and found no adverse effect.
background_papers:
  - Highways asset management plan 2026
---

`;
  let body = '';
  let section = 0;
  if (kind === 'one list') while (body.length < size) body += `- ${sentence(pick)} ${sentence(pick)}\n`;
  else if (kind === 'one table') {
    body = '| Scheme | Ward | Cost |\n| --- | --- | --- |\n';
    while (body.length < size) body += `| ${sentence(pick)} | ${word(pick)} | £${1000 + pick(90_000)} |\n`;
  }
  while (body.length < size) {
    if (body.length > section * 9000) body += `## ${headings[section++ % headings.length]} ${section}\n\n`;
    const dice = pick(kind === 'mixed' ? 6 : 12);
    if (dice === 0) body += `${table(pick, kind === 'mixed' ? 14 : 5)}\n`;
    else if (dice === 1) body += `${list(pick, kind === 'mixed' ? 14 : 5)}\n`;
    else if (dice === 2) body += `### ${word(pick)} ${word(pick)}\n\n`;
    else body += `${Array.from({ length: 3 + pick(4) }, () => sentence(pick)).join(' ')}\n\n`;
  }
  return details + body;
}

const headings = [
  'Background',
  'Policy context',
  'Proposal',
  'Options considered',
  'Consultation',
  'Timetable',
];

const vocabulary =
  `the council service contract highway budget members officers residents report meeting scheme ward condition
  survey programme winter road footway drainage bridge inspection repair surface cost saving price quality
  year month review performance measure target standard agreement partner region transport safety`.split(
    /\s+/,
  );

/** A repeatable run of numbers below a limit. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const word = (pick: (below: number) => number) => vocabulary[pick(vocabulary.length)] ?? 'the';

function sentence(pick: (below: number) => number): string {
  const words = Array.from({ length: 8 + pick(14) }, () => word(pick));
  const dice = pick(12);
  if (dice === 0) words.splice(3, 0, '**important**');
  if (dice === 1) words.splice(4, 0, '[the plan](https://harrowmere.example/plan)');
  if (dice === 2) words.splice(2, 0, `£${1000 + pick(900_000)}`);
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function list(pick: (below: number) => number, items: number): string {
  return Array.from({ length: items }, () => `- ${sentence(pick)}\n`).join('');
}

function table(pick: (below: number) => number, rows: number): string {
  const row = () => `| ${word(pick)} ${word(pick)} | ${pick(9000)} | ${sentence(pick)} |\n`;
  return `| Item | Figure | Remark |\n| --- | ---: | --- |\n${Array.from({ length: rows }, row).join('')}`;
}
