import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';

const PAGE = 'docs/performance.md';
const BEGIN = '<!-- the table of the last run -->';
const END = '<!-- its end -->';

/**
 * A Markdown table of what was measured, and under it what was not and why.
 * @param {({row: import('../../bench/measure.ts').Row} | {what: string, why: string})[]} lines
 */
export function table(lines) {
  const rows = lines.flatMap(({ row }) => (row ? [cells(row)] : []));
  const left = lines.flatMap(({ what, why }) => (why ? [`- Not measured: ${what}. ${why}`] : []));
  const head = ['What', 'Against', 'Ours', 'Theirs', 'Ratio', 'At most', ''];
  const all = [head, head.map((_, index) => (index < 2 || index > 5 ? '---' : '---:')), ...rows];
  return [...all.map((row) => `| ${row.join(' | ')} |`), '', ...left].join('\n');
}

function cells({ what, against, ours, peer, unit, ratio, limit }) {
  const verdict = ratio <= limit ? '' : '**over**';
  return [what, against, `${figure(ours)} ${unit}`, `${figure(peer)} ${unit}`, figure(ratio), limit, verdict];
}

/** Three digits that count. */
const figure = (value) => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));

/** Puts the table, and what it was measured on, into the page about speed. */
export async function writeTable(lines) {
  const page = await readFile(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${PAGE} has no place for the table.`);
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  const whole = [before, BEGIN, '\n\n', machine, '\n\n', table(lines), '\n\n', END, after].join('');
  await writeFile(PAGE, await format(whole, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}
