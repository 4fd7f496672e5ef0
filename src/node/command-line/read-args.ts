import { parseArgs } from 'node:util';
import { foldedName } from '../../core/folded-name.ts';
import { nearest } from '../../core/nearest.ts';
import { UsageError } from '../usage-error.ts';
import type { Options, Value } from './command.ts';

/** What was typed, where it was: true for a switch, one of its choices for an answer that has them, else text. */
export type Typed<Table extends Options> = {
  readonly [Name in keyof Table]?: Table[Name] extends { readonly value: infer Asked }
    ? TypedAnswer<Asked>
    : true;
};

type TypedAnswer<Asked> = Asked extends { readonly isFile: true } | { readonly isText: true }
  ? string
  : Asked extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/**
 * Reads what was typed behind a command. Of an option that was typed twice, the last counts.
 *
 * @param options the command's own
 * @returns answers that have choices as the choices are spelt; `operands` are the words that are no options
 * @throws UsageError for an option that is none of them, lacks its value, or has one that is none of its choices
 */
export function readArgs<const Table extends Options>(
  args: readonly string[],
  options: Table,
): { readonly values: Typed<Table>; readonly operands: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values[token.name] = valueOf(token, options);
  }
  // Each value was made in the type that the table gives it.
  return { values: values as Typed<Table>, operands };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new UsageError(`There is no option ${rawName}.${didYouMean(name, options)}`);
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value, not “${value}”.`);
    return true;
  }
  if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value.name}.`);
  }
  return answer(value, option.value, rawName);
}

function didYouMean(name: string, options: Options): string {
  const near = nearest(name, Object.keys(options));
  return near === undefined ? '' : ` Did you mean --${near}?`;
}

/** The one of the choices that was typed. @throws UsageError where it is none of them */
export function chosen<Choice extends string>(
  typed: string,
  choices: readonly Choice[],
  what: string,
): Choice {
  const choice = choices.find((each) => folded(each) === folded(typed));
  if (choice !== undefined) return choice;
  throw new UsageError(`${what} is ${choices.join(' or ')}, not “${typed}”.`);
}

/** @throws UsageError where the value is none of those it can be */
function answer(typed: string, { choices, isFile, isText }: Value, what: string): string {
  if (!choices) return typed;
  if (isFile || isText) return choices.find((each) => folded(each) === folded(typed)) ?? typed;
  return chosen(typed, choices, what);
}

function folded(name: string): string {
  return foldedName(name.replaceAll(/[-_]/g, ' '));
}
