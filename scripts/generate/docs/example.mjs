import { existsSync, readdirSync, readFileSync } from 'node:fs';

const LONGEST = 14;

/** The section *Example* of a rule's page: the first fixture it speaks up about, what it says, and what its fix makes of it. */
export function exampleOf(rule) {
  const folder = `test/fixtures/rules/${rule}`;
  const bad = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.problems'))
    .map((file) => `${folder}/${file.replace(/\.problems$/, '')}`)
    .sort()
    .filter((base) => read(`${base}.problems`).trim() !== '');
  const base = bad.find((each) => existsSync(`${each}.fixed`)) ?? bad[0];
  if (base === undefined) return '';
  const text = linesOf(read(`${base}.md`));
  const shown = firstsOf(problemsOf(read(`${base}.problems`)));
  const first = Math.min(...shown.map(({ from }) => from));
  const last = Math.max(...shown.map(({ to }) => to));
  const said = [...new Set(shown.map(({ message }) => message))].map((message) => `- ${message}`);
  const fixed = existsSync(`${base}.fixed`)
    ? `\nAfter the fix that is offered:\n\n${fenced(changed(text, linesOf(read(`${base}.fixed`))))}`
    : '';
  return `
## Example

${fenced(text.slice(first - 1, last))}
${said.join('\n')}
${fixed}`;
}

const read = (path) => readFileSync(path, 'utf8');
const linesOf = (text) => text.replace(/\n$/, '').split(/\r\n|\r|\n/);

/** `3:17-3:35 error “…” is still …` with what it says, over several lines if it quotes several. */
function problemsOf(text) {
  return [...text.matchAll(/^(\d+):\d+-(\d+):\d+ \w+ ([^]*?)(?=\n\d+:\d+-\d+:\d+ |\n*$(?![^]))/gm)].map(
    ([, from, to, message]) => ({
      from: Number(from),
      to: Number(to),
      message: message.replace(/\s+/g, ' ').replace(/[<>*_\\]/g, '\\$&'),
    }),
  );
}

/** As many of the problems, from the first on, as stand in a few lines. */
function firstsOf(problems) {
  const [{ from }] = problems;
  const near = problems.filter((problem) => problem.to - from < LONGEST);
  return near.length > 0 ? near : problems.slice(0, 1);
}

/** The lines of `after` that are not in `before`, a few of them. */
function changed(before, after) {
  const same = (from, to) => {
    let count = 0;
    while (count < Math.min(before.length, after.length) && from(count) === to(count)) count++;
    return count;
  };
  const start = same(
    (index) => before[index],
    (index) => after[index],
  );
  const end = same(
    (index) => before.at(-1 - index),
    (index) => after.at(-1 - index),
  );
  const lines = after.slice(start, Math.max(start, after.length - end));
  return lines.length > LONGEST ? [...lines.slice(0, LONGEST), '…'] : lines;
}

function fenced(lines) {
  const fence = lines.some((line) => line.includes('```')) ? '````' : '```';
  return [`${fence}markdown`, ...lines, fence, ''].join('\n');
}
