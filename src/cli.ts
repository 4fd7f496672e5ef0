import { isMainThread, workerData } from 'node:worker_threads';
import { nearest } from './core/nearest.ts';
import { isWorkerTask } from './node/check/worker-task.ts';
import type { Command } from './node/command-line/command.ts';
import { commands } from './node/command-line/commands.ts';
import { version } from './node/version.ts';
import { UsageError } from './node/usage-error.ts';

/** Runs one command line; see the help page for the exit status. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const write = (text: string) => process.stdout.write(text);
  try {
    if (name === '--version') {
      write(`${version}\n`);
      return 0;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      write(await helpOn(args[0]));
      return 0;
    }
    const command = commandNamed(name);
    if (asksForHelp(args)) {
      write(await helpOn(name));
      return 0;
    }
    const run = await command.load();
    return await run(args, write);
  } catch (error) {
    const said = error instanceof UsageError ? `${error.message}\n${whereHelpIs(name)}` : ownMistake(error);
    process.stderr.write(`committee-reports: ${said}\n`);
    return 2;
  }
}

/** @throws UsageError where there is none */
function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  if (name === '') throw new UsageError('Which command?');
  const near = nearest(
    name,
    commands.map((each) => each.name),
  );
  throw new UsageError(
    `There is no command “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  );
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

async function helpOn(name: string | undefined): Promise<string> {
  const { commandPage, overviewPage } = await import('./node/command-line/help-page.ts');
  const width = Math.min(process.stdout.columns ?? 80, 100);
  return name === undefined ? overviewPage(commands, width) : commandPage(commandNamed(name), width);
}

/** What is said where the program fails by a mistake of its own, with what whoever mends it needs. */
function ownMistake(error: unknown): string {
  return `This program failed by a mistake of its own.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function whereHelpIs(name: string): string {
  const known = commands.some((command) => command.name === name);
  return `See committee-reports ${known ? `${name} ` : ''}--help.`;
}

if (isMainThread) {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`committee-reports: Standard output cannot be written (${code}).\n`);
    process.exit(2);
  });
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
} else {
  // This file is also what a thread of `check` starts with.
  const task: unknown = workerData;
  if (isWorkerTask(task)) void import('./node/check/worker.ts').then(({ work }) => work(task));
}
