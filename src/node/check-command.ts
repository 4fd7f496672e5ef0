import { check } from '../core/check/check.ts';
import type { CheckContext } from '../core/check/rule.ts';
import { words } from '../core/messages.ts';
import { parse } from '../core/parse/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkOptions } from './command-line/commands/check.ts';
import { readArgs } from './command-line/read-args.ts';
import { filesBeside } from './files-beside.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { checkedOn } from './today.ts';
import { type CheckedFile, formats } from './formats.ts';
import { Papers } from './papers.ts';
import { Profiles } from './profiles.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * `check PATH…`: says what is wrong in files, folders or globs.
 *
 * @param args what was typed behind `check`
 * @returns the exit status: 0 fine, 1 problems at error severity or too many warnings
 * @throws UsageError where the call itself is wrong
 */
export async function checkCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, operands } = readArgs(args, checkOptions);
  const format = formats[values.format ?? 'text'];
  if (operands.length === 0) throw new UsageError('check needs a file, a folder or a pattern to look at.');
  const maxWarnings = wholeNumber(values['max-warnings']);
  const now = checkedOn(values.today);
  const profiles = new Profiles(values.profile);
  const papers = new Papers();
  const checked: CheckedFile[] = [];
  for (const file of await findFiles(operands)) {
    const found = await checkFile(file, profiles, papers, now);
    if (found) checked.push(found);
  }
  checked.unshift(...profiles.faulty);
  write(format(checked));
  const count = (severity: Problem['severity']) =>
    checked.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

/** Undefined for a file met in a folder that is not ours. */
async function checkFile(
  file: FoundFile,
  profiles: Profiles,
  papers: Papers,
  now: Pick<CheckContext, 'today' | 'time'>,
): Promise<CheckedFile | undefined> {
  const { path, named } = file;
  const text = await readText(path);
  if (text === undefined) return named ? notOurs(path, 'file-not-text') : undefined;
  const paper = parse(text);
  if (paper.type === undefined) return named ? notOurs(path, 'file-not-ours') : undefined;
  const context = {
    profile: profiles.of(path),
    ...now,
    exists: filesBeside(path),
    paperAt: papers.beside(path),
  };
  const { problems } = check(paper, context);
  return { path, text, problems };
}

function notOurs(path: string, rule: 'file-not-text' | 'file-not-ours'): CheckedFile {
  const message = words({ id: rule, args: {} });
  return {
    path,
    text: '',
    problems: [{ rule, severity: 'error', message, span: { start: 0, end: 0 }, fixes: [] }],
  };
}

function wholeNumber(typed: string | undefined): number {
  if (typed === undefined) return Infinity;
  if (!/^\d+$/.test(typed)) throw new UsageError(`--max-warnings is a whole number, not “${typed}”.`);
  return Number(typed);
}
