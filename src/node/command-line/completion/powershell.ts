import type { Command, Value } from '../command.ts';
import { program } from '../option-words.ts';
import { completedOptions, instead } from './completed.ts';

/** A script for PowerShell 5.1 or later. Where nothing is offered, PowerShell completes files. */
export function powershell(commands: readonly Command[]): string {
  const names = commands.map(({ name, summary }) => entry(name, summary));
  return `# What the Tab key completes behind ${program}, in PowerShell.
Register-ArgumentCompleter -Native -CommandName '${program}' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${[...names, ...instead.map(([word, says]) => entry(word, says))].join('\n')}
    }
    $options = @{
${commands.map(optionsOf).join('\n')}
    }
    $values = @{
${commands.flatMap(valuesOf).join('\n')}
    }
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = if ($words.Count -gt 1) { $words[1] } else { '' }
    $offered = if ($words.Count -le 1) { $commands }
        elseif ($values.ContainsKey("$command $($words[-1])")) { $values["$command $($words[-1])"] }
        elseif ($wordToComplete.StartsWith('-')) { $options[$command] }
        else { $values[$command] }
    if ($null -eq $offered) { return }
    $offered.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
    }
}
`;
}

function optionsOf(command: Command): string {
  const entries = completedOptions(command).flatMap(({ words, says }) =>
    words.map((word) => `    ${entry(word, says)}`),
  );
  return `        '${command.name}' = [ordered]@{\n${entries.join('\n')}\n        }`;
}

/** What can stand behind an option, by command and option, and what a command's own words can be, by the command. */
function valuesOf(command: Command): string[] {
  const behind = completedOptions(command).flatMap(({ words, value }) =>
    words.map((word) => [`${command.name} ${word}`, value] as const),
  );
  const own = [command.name, command.operands] as const;
  return [...behind, own].flatMap(([key, value]) => (value?.choices ? [valueOf(key, value)] : []));
}

function valueOf(key: string, { choices = [], name }: Value): string {
  return `        '${key}' = [ordered]@{ ${choices.map((choice) => `'${choice}' = '${name}'`).join('; ')} }`;
}

function entry(word: string, says: string): string {
  // Curly quotation marks end a text as straight ones do.
  return `        '${word}' = '${says.replace(/['‘’‚‛]/g, "''")}'`;
}
