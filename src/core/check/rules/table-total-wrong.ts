import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import { inStyleOf, isExact, shownFigure, type ShownFigure } from '../shown-figure.ts';
import type { Fault, PieceRule } from '../rule.ts';
import { cellsOf } from '../table-cells.ts';

export const tableTotalWrong: PieceRule = {
  name: 'table-total-wrong',
  of: 'piece',
  severity: 'warning',
  page: {
    fault: 'The last row of a table is its total, and a column adds up to something else.',
    why: 'Members check sums, and a wrong one costs the whole report its credit. A row may have been changed and the total forgotten.',
    remedy:
      'Correct the row or the total. Figures that are rounded may differ as far as rounding explains it, and figures in (brackets) are negative.',
  },
  *check(piece) {
    for (const table of nodesOf(piece).tables) yield* faultsOf(table);
  },
};

const totalRow =
  /^(?:(?:grand|overall) )?totals?(?: (?:costs?|spend|spending|expenditure|income|budget|funding|savings?|value|amount|number))?(?: \([^)]*\))?:?$/i;
/** Most tables have none, and are passed over before their cells are read. */
const mayBeTotal = /total/i;
/** Rows that are no items of the sum, or are items of an item. */
const noItem =
  /\b(?:totals?|sub-?totals?|of which|less|minus|net|gross|balance|(?:brought|carried) forward|opening|closing|average|mean|median|variance|difference|change|including|includes|memorandum)\b|^(?:\d+\.\d|[-–—•])/i;
/** Columns whose figures are not added up. */
const noSum =
  /%|\b(?:per|rate|ratio|average|mean|median|score|rank|year|age|cumulative|balance|target|price|unit|number of years|date|ref|reference|code|no\.)\b/i;

function* faultsOf(table: Table): Iterable<Fault> {
  const label = table.children.at(-1)?.children[0];
  if (!label || !mayBeTotal.test(toString(label))) return;
  const [header, ...rows] = cellsOf(table);
  const total = rows.pop();
  if (!header || !total || rows.length < 2 || !totalRow.test(total[0] ?? '')) return;
  if (rows.some(([label = '']) => noItem.test(label))) return;
  for (const [column, heading] of header.entries()) {
    const said = shownFigure(total[column] ?? '');
    if (column === 0 || !said || noSum.test(heading)) continue;
    const items = figuresOf(rows.map((row) => row[column] ?? ''));
    const sum = items?.reduce((all, { value }) => all + value, 0);
    if (!items || sum === undefined || Math.abs(sum - said.value) <= roundingIn([...items, said], heading))
      continue;
    const cell = table.children.at(-1)?.children[column];
    const message = say('table-total-wrong', {
      column: heading === '' ? column + 1 : heading,
      total: said.words,
      sum: inStyleOf(said, sum),
    });
    yield { span: spanOf(cell ?? table), message };
  }
}

/** The figures of a column, nothing for an empty cell; undefined where a cell holds anything else. */
function figuresOf(cells: readonly string[]): ShownFigure[] | undefined {
  const figures = cells.filter((cell) => !/^(?:[-–—.]*|nil|none)$/i.test(cell)).map(shownFigure);
  const known = figures.filter((figure) => figure !== undefined);
  const scaled = known.filter(({ words }) => /[a-z]/i.test(words)).length;
  const alike = known.length === figures.length && (scaled === 0 || scaled === known.length);
  return alike && known.length > 1 ? known : undefined;
}

/** How far the sum may be from the total because each was rounded. People and things are counted, not rounded. */
function roundingIn(figures: readonly ShownFigure[], heading: string): number {
  const slack = figures.reduce((all, { unit }) => all + unit / 2, 0) + 1e-6 * (figures[0]?.unit ?? 1);
  return /£|'?000s?\b|\bmillions?\b|\((?:k|m)\)/i.test(heading) || !figures.every(isExact) ? slack : 1e-6;
}
