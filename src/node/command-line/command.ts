/**
 * What can be typed behind one word of the command line. Everything about it is written once, here: what is read
 * from the words typed, the help page, what the shell completes and the tables in docs/command-line.md.
 */
export interface Command {
  readonly name: string;
  /** One line, as it stands in the list of commands. */
  readonly summary: string;
  /** How it is called, without the program's name and without the options that may be left out. */
  readonly forms: readonly string[];
  /** What the words that are no options are; left out where there are none. */
  readonly operands?: Value;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly options: Options;
  /** What the exit status says; 2 always says that the call itself was wrong. */
  readonly exit: readonly (readonly [status: 0 | 1, says: string])[];
  readonly examples: readonly Example[];
  /** Evaluates the command's own code, and no other's. */
  readonly load: () => Promise<Run>;
}

/**
 * Runs a command.
 *
 * @param args what was typed behind its name
 * @param write to standard output
 * @returns the exit status
 * @throws UsageError where the call itself is wrong
 */
export type Run = (args: readonly string[], write: (text: string) => void) => Promise<number>;

/** By their names without the hyphens. */
export type Options = Readonly<Record<string, Option>>;

export type Option = Switch | Answer;

/** Said or not said. */
interface Switch {
  readonly type: 'boolean';
  readonly short?: string;
  readonly says: string;
}

/** Takes the word behind it. */
interface Answer {
  readonly type: 'string';
  readonly short?: string;
  readonly says: string;
  readonly value: Value;
}

/** A word that is asked for. */
export interface Value {
  /** What it is called in the help page: `FILE`. */
  readonly name: string;
  /** All that it can be, unless it can be a path or any text too. */
  readonly choices?: readonly string[];
  readonly isFile?: true;
  readonly isText?: true;
}

export interface Example {
  readonly says: string;
  /** The whole line as it is typed. */
  readonly line: string;
}
