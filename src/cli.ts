import { checkCommand } from './node/check-command.ts';
import { deadlinesCommand } from './node/deadlines-command.ts';
import { exportCommand } from './node/export-command.ts';
import { newCommand } from './node/new-command.ts';
import { previewCommand } from './node/preview-command.ts';
import { UsageError } from './node/usage-error.ts';

const usage = `Usage: committee-reports COMMAND …

  check PATH… [--format text|json] [--profile FILE-or-built-in-name] [--today DATE] [--max-warnings N]
      says what is wrong in reports, agendas and minutes: files, folders or patterns
  preview FILE [-o OUT.html] [--decisions | --notice] [--item NUMBER] [--public | --members]
          [--profile FILE-or-built-in-name]
      writes the agenda item as one page, or of minutes the list of decisions or the notice of one decision; a file that holds exempt matter wants one of the two copies named
  export FILE --to html|json [-o OUT] [--decisions | --notice] [--item NUMBER] [--public | --members]
         [--profile FILE-or-built-in-name] [--today DATE]
      writes the page that preview shows, or for other programs the whole report or every item
  new report --committee NAME --meeting-date DATE --title TITLE [--kind KIND] [-o OUT.md]
  new agenda --committee NAME --meeting-date DATE [--time TIME] [--venue PLACE] [-o OUT.md]
  new minutes --agenda FILE [-o OUT.md]
      begin a paper in the council’s practice, which is that of [--profile FILE-or-built-in-name] or of the
      council.yaml nearest to where it is written
  deadlines --meeting DATE [--nation NATION] [--profile FILE-or-built-in-name] [--committee NAME | --kind KIND]
            [--key-decision] [--convened DATE] [--decided DATE] [--format text|json|ics] [--today DATE]
      lists every date that the meeting brings with it, and how each was reached

Exit status: 0 fine, 1 problems at error severity (or more than --max-warnings), 2 the call itself was wrong.
`;

type Command = (args: readonly string[], write: (text: string) => void) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['preview', previewCommand],
  ['export', exportCommand],
  ['new', newCommand],
  ['deadlines', deadlinesCommand],
]);

/** Runs one command line; see `usage` for the exit status. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const write = (text: string) => process.stdout.write(text);
  if (name === '--help' || name === '-h' || name === 'help') {
    write(usage);
    return 0;
  }
  try {
    const command = commands.get(name);
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `There is no command “${name}”.`);
    return await command(args, write);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    process.stderr.write(`committee-reports: ${error.message}\n\n${usage}`);
    return 2;
  }
}

/** An option that does not exist, or lacks its value. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
