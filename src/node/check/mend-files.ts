import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Problem } from '../../core/problem.ts';
import type { FoundFile } from '../files/find-files.ts';
import { asText } from '../files/read-text.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Checker, type CheckSettings } from './checker.ts';
import { mend } from './mend.ts';

/**
 * Mends files where that is certain.
 *
 * @param say      told, in a sentence, what was mended in each, or why it was not
 * @param isDryRun whether it is only to be said what would be
 * @returns whether any file is another than before
 */
export async function mendFiles(
  files: readonly FoundFile[],
  settings: CheckSettings,
  { say, isDryRun }: { readonly say: (sentence: string) => void; readonly isDryRun: boolean },
): Promise<boolean> {
  const checker = new Checker(settings);
  let changed = false;
  for (const file of files) {
    try {
      const repaired = await mendFile(file, checker, isDryRun);
      if (repaired.length === 0) continue;
      changed ||= !isDryRun;
      say(`${file.path}: ${isDryRun ? 'would mend' : 'mended'} ${repaired.length}: ${counted(repaired)}.`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(error.message);
    }
  }
  return changed;
}

/** “date-form (2), typed-number”. */
function counted(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Array.from(counts, ([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)).join(', ');
}

/** Writes a file whole, unless that is only tried: byte-order mark, line ends and rights stay as they were. */
async function mendFile(file: FoundFile, checker: Checker, isDryRun: boolean): Promise<readonly Problem[]> {
  // What a link leads to is written, and the link stays.
  const path = realpathSync(file.path);
  const bytes = readFileSync(path);
  const text = asText(bytes);
  if (text === undefined) return [];
  const notMended = (why: string) => new UsageError(`“${file.path}” is not mended: ${why}.`);
  if (!Buffer.from(text).equals(bytes)) throw notMended('it holds characters that are not UTF-8');
  const failed = (what: string) => {
    throw notMended(`this program failed on it by a mistake of its own (${what})`);
  };
  const { text: mended, repaired } = mend(text, (each) =>
    checker.problemsOf(each, file, checker.surroundingsOf(file), failed),
  );
  if (repaired.length === 0) return [];
  const { mode } = statSync(path);
  if ((mode & 0o222) === 0) throw notMended('it is read-only');
  if (isDryRun) return repaired;
  if (!readFileSync(path).equals(bytes)) throw notMended('another program has just changed it');
  await writeWhole(path, mended, mode);
  chmodSync(path, mode);
  if (readFileSync(path, 'utf8') !== mended) throw notMended('it does not hold what was written to it');
  return repaired;
}
