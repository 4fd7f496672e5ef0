import { placedProblems } from '../../core/export/placed-problems.ts';
import { Cache, usualCacheFile } from '../check/cache.ts';
import { checkFiles } from '../check/check-files.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { CheckSettings } from '../check/checker.ts';
import { countOf } from '../check/count-of.ts';
import { formats } from '../check/formats/formats.ts';
import { mendFiles } from '../check/mend-files.ts';
import { hasColours, isTerminal, Progress } from '../check/progress.ts';
import { summary } from '../check/summary.ts';
import { checkOptions } from '../command-line/commands/check.ts';
import { readArgs, type Typed } from '../command-line/read-args.ts';
import { findFiles, type FoundFile } from '../files/find-files.ts';
import { checkedOn } from '../today.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `check PATH…`: says what is wrong in files, folders or globs.
 *
 * @param args what was typed behind `check`
 * @returns the exit status: 0 fine, 1 problems at error severity or too many warnings
 * @throws UsageError where the call itself is wrong
 */
export async function checkCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, operands } = readArgs(args, checkOptions);
  if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run goes with --fix.');
  if (operands.length === 0) throw new UsageError('check needs a file, a folder or a pattern to look at.');
  const maxWarnings = wholeNumber(values['max-warnings']);
  const settings = { profile: values.profile, now: checkedOn(values.today) };
  const files = await findFiles(operands, say);
  let checked = await found(files, settings, values);
  if (values.fix) {
    const mendable = files.filter(({ path }) =>
      checked.some((each) => each.path === path && each.repairs > 0),
    );
    const isMended = await mendFiles(mendable, settings, { say, isDryRun: values['dry-run'] ?? false });
    if (isMended) checked = await found(files, settings, values);
  }
  const { format = 'text', quiet = false } = values;
  const colours = hasColours(process.stdout, values['no-color'] ?? false);
  write(formats[format](quiet ? checked.map(errorsAlone) : checked, { colours }));
  if (checked.length === 0) say('There is no report, agenda or minutes there.');
  else if (format === 'text' && !quiet && isTerminal(process.stderr)) say(summary(checked));
  return countOf(checked, 'error') > 0 || countOf(checked, 'warning') > maxWarnings ? 1 : 0;
}

/** What is found in all files, and in the council files that they are checked by. */
async function found(
  files: readonly FoundFile[],
  settings: CheckSettings,
  values: Typed<typeof checkOptions>,
): Promise<readonly CheckedFile[]> {
  const cache = values['no-cache'] ? undefined : new Cache(values['cache-location'] ?? usualCacheFile());
  const progress = values.quiet ? undefined : new Progress(process.stderr);
  try {
    const { outcomes, faulty } = await checkFiles(files, settings, cache, (done) =>
      progress?.show(done, files.length),
    );
    await cache?.save();
    return [
      ...faulty.map(({ path, text, problems }) => ({
        path,
        problems: placedProblems(text, problems),
        repairs: 0,
      })),
      ...outcomes.flatMap(({ checked }) => checked ?? []),
    ];
  } finally {
    progress?.clear();
  }
}

function errorsAlone(file: CheckedFile): CheckedFile {
  return { ...file, problems: file.problems.filter(({ severity }) => severity === 'error') };
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function wholeNumber(typed: string | undefined): number {
  if (typed === undefined) return Infinity;
  if (!/^\d+$/.test(typed)) throw new UsageError(`--max-warnings is a whole number, not “${typed}”.`);
  return Number(typed);
}
