import type { Command, Value } from '../command.ts';
import { program } from '../option-words.ts';
import { type CompletedOption, completedOptions, instead } from './completed.ts';

/** A script for zsh: to be read in behind `compinit`, or kept as \`_committee-reports\` in a folder of \`$fpath\`. */
export function zsh(commands: readonly Command[]): string {
  const entries = [
    ...commands.map(({ name, summary }) => [name, summary] as const),
    ...instead.filter(([word]) => !word.startsWith('-')),
  ];
  const described = entries.map(([word, says]) => `    ${quoted(`${word}:${says}`)}`);
  return `#compdef ${program}
# What the Tab key completes behind ${program}, in zsh.
_committee_reports() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe -t commands command commands ;;
${commands.map(commandCase).join('')}  esac
}
${functionsFor(commands)}if [[ $funcstack[1] == _${program} ]]; then
  _committee_reports "$@"
else
  compdef _committee_reports ${program}
fi
`;
}

function commandCase(command: Command): string {
  const { name, operands } = command;
  const specs = [
    ...completedOptions(command).map(optionSpec),
    ...(operands ? [quoted(`*:${operands.name}:${action(operands)}`)] : []),
  ];
  return `    ${name})
      _arguments -s ${specs.map((spec) => `\\\n        ${spec}`).join(' ')} ;;
`;
}

function optionSpec({ words, says, value }: CompletedOption): string {
  const [first = '', second] = words;
  const rest = `[${says.replace(/[[\]\\:]/g, '\\$&')}]${value ? `:${value.name}:${action(value)}` : ''}`;
  // Of two spellings, one excludes the other.
  return second === undefined
    ? quoted(`${first}${rest}`)
    : `${quoted(`(${first} ${second})`)}{${first},${second}}${quoted(rest)}`;
}

function action({ choices, isFile }: Value): string {
  if (!choices) return isFile ? '_files' : ' ';
  return isFile ? namesOrFiles(choices) : `(${choices.join(' ')})`;
}

/** The function that offers names and files: its colons would end an action. */
const namesOrFiles = (choices: readonly string[]) => `_committee_reports_${choices[0] ?? ''}_or_file`;

function functionsFor(commands: readonly Command[]): string {
  const values = commands.flatMap((command) => completedOptions(command).flatMap(({ value }) => value ?? []));
  const functions = values.flatMap(({ choices, isFile }) =>
    choices && isFile
      ? `${namesOrFiles(choices)}() {
  _alternative 'names:name:(${choices.join(' ')})' 'files:file:_files'
}
`
      : [],
  );
  return [...new Set(functions)].join('');
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
