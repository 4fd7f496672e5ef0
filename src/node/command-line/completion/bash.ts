import type { Command, Value } from '../command.ts';
import { program } from '../option-words.ts';
import { completedOptions, instead } from './completed.ts';

/** A script for bash. Where nothing is offered, bash completes files. */
export function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  return `# What the Tab key completes behind ${program}, in bash.
_committee_reports() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  # “--format=js” comes as three words.
  if [[ $word == = ]]; then word=''
  elif [[ $before == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${[...names, ...instead.map(([word]) => word)].join(' ')}' -- "$word"))
    return
  fi
  case "$command $before" in
    'help '*) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word")); return ;;
${commands.flatMap(valueCases).join('')}  esac
  case "$command" in
${commands.map(commandCase).join('')}  esac
}
complete -o default -F _committee_reports ${program}
`;
}

function valueCases(command: Command): string[] {
  return completedOptions(command).flatMap(({ words, value }) => {
    if (!value) return [];
    const typed = words.map((word) => `'${command.name} ${word}'`).join(' | ');
    return `    ${typed}) ${offered(value)}; return ;;\n`;
  });
}

function commandCase(command: Command): string {
  const options = completedOptions(command).flatMap(({ words }) => words);
  const { name, operands } = command;
  return `    ${name})
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${options.join(' ')}' -- "$word"))
      else ${operands ? offered(operands) : NOTHING}
      fi ;;
`;
}

/** No files either; the bash of macOS is too old to be told so. */
const NOTHING = 'compopt +o default 2>/dev/null';

function offered({ choices, isFile }: Value): string {
  if (!choices) return isFile ? ':' : NOTHING;
  const words = `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`;
  return isFile ? words : `${words}; ${NOTHING}`;
}
