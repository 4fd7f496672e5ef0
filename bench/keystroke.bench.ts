import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../src/core/check/check.ts';
import { parse } from '../src/core/parse/parse.ts';
import { defaultProfile } from '../src/core/profile/builtin.ts';
import { madeUpReport } from './made-up-report.ts';
import { paired, report } from './measure.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();
const PARSE = 'whole parse by remark with GFM';
const context = { profile: defaultProfile(), today: '2026-11-02' };

/** Types one letter at a place of its own each time and checks; against parsing the whole with remark. */
function keystroke(name: string, text: string, limit: number, places: (turn: number) => number): void {
  let typed = text;
  let paper = parse(typed);
  check(paper, context);
  let turn = 0;
  const pair = paired(
    21,
    () => {
      const at = places(turn++);
      const gap = typed.indexOf(' ', at);
      typed = `${typed.slice(0, gap)}x${typed.slice(gap)}`;
      paper = parse(typed, paper);
      check(paper, context);
    },
    () => remark.parse(typed),
  );
  report({ what: `keystroke → problems, ${name}`, against: PARSE, ...pair, unit: 'ms', limit });
}

/** Places spread evenly over a text, in no order. */
const spread = (text: string) => (turn: number) => {
  const start = text.indexOf('\n---\n') + 5;
  return start + Math.floor(((turn * 0.618034) % 1) * 0.97 * (text.length - start));
};

const long = madeUpReport(300_000);
keystroke('300 KB report', long, 1 / 20, spread(long));
const mixed = madeUpReport(100_000, 'mixed');
keystroke('100 KB of prose, lists and tables', mixed, 1 / 20, spread(mixed));
const details = () => long.indexOf('Renewal of');
keystroke('300 KB report, in the details', long, 1 / 20, details);
for (const kind of ['one list', 'one table'] as const) {
  const block = madeUpReport(100_000, kind);
  keystroke(`${kind} of 100 KB`, block, 1, spread(block));
}

const short = madeUpReport(15_000);
let unseen = 0;
const first = paired(
  101,
  // A text never seen before, so that nothing is remembered.
  () => check(parse(`${short}\n\nSeen ${unseen++} times.\n`), context),
  () => remark.parse(short),
);
report({ what: 'first check, 15 KB report', against: PARSE, ...first, unit: 'ms', limit: 1.3 });
