import { amountsIn, type Amount } from './figures.ts';

/** A figure that fills a cell of a table. */
export interface ShownFigure extends Amount {
  /** Negative in brackets or behind a minus. */
  readonly value: number;
  readonly words: string;
}

const figure =
  /^(\(|[-−–] ?)?£? ?(?:\(|[-−–])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(?:k|m|bn|thousand|million|billion)?\)? ?[*†#]?$/i;

/** `1,200`, `£1.2m`, `(350)`, `-4`; undefined for a cell that holds anything else, a percentage among it. */
export function shownFigure(cell: string): ShownFigure | undefined {
  if (!figure.test(cell)) return undefined;
  const [amount] = amountsIn(cell);
  const negative = /^£? ?[-−–(]/.test(cell);
  return amount && { value: negative ? -amount.value : amount.value, unit: amount.unit, words: cell };
}

/** Whether it is likely to have been counted: a whole number below a thousand, and no money. */
export function isExact({ value, unit, words }: ShownFigure): boolean {
  return unit === 1 && Math.abs(value) < 1000 && !words.includes('£');
}

/** A value written as `model` is: as many decimals, commas, pounds or millions. */
export function inStyleOf(model: ShownFigure, value: number): string {
  const scale = /(k|m|bn|thousand|million|billion)\)?$/i.exec(model.words)?.[1] ?? '';
  const decimals = /\.(\d+)/.exec(model.words)?.[1]?.length ?? 0;
  const ones = Math.abs(value) / (model.unit * 10 ** decimals);
  const [whole = '', part] = ones.toFixed(decimals).split('.');
  const digits = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
  const space = /\d (?:k|m|bn|thousand|million|billion)/i.test(model.words) ? ' ' : '';
  const words = `${model.words.includes('£') ? '£' : ''}${digits}${space}${scale}`;
  if (value >= 0) return words;
  return model.words.startsWith('(') ? `(${words})` : `-${words}`;
}
