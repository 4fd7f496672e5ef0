import { readFileSync } from 'node:fs';
import { check } from '../../core/check/check.ts';
import { mayQuoteExempt } from '../../core/check/may-quote-exempt.ts';
import { placedProblems } from '../../core/export/placed-problems.ts';
import { lineIndex } from '../../core/line-index.ts';
import { words } from '../../core/messages.ts';
import { splitFrontMatter } from '../../core/parse/front-matter/split.ts';
import { parse } from '../../core/parse/parse.ts';
import type { Problem } from '../../core/problem.ts';
import { Agendas } from '../agendas.ts';
import type { FoundFile } from '../files/find-files.ts';
import { fingerprint } from '../files/fingerprint.ts';
import { Papers } from '../papers.ts';
import { Profiles } from '../profiles.ts';
import { asText, unreadable } from '../files/read-text.ts';
import type { Cache } from './cache.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckedFile, CheckedProblem } from './checked-file.ts';
import { hasRepair } from './mend.ts';
import { placedFixes } from './placed-fixes.ts';
import { type Asked, type Now, Surroundings } from './surroundings.ts';

/** What the call says of every file alike. */
export interface CheckSettings {
  /** A built-in profile or a council file, in place of the `council.yaml` nearest to each file. */
  readonly profile: string | undefined;
  readonly now: Now;
}

/** What came of one file, and all that it came of. */
export interface Outcome {
  /** Undefined for a file met in a folder that is none of ours. */
  readonly checked: CheckedFile | undefined;
  /** Equal for equal contents, checked in equal practice and named alike. Undefined where there was nothing to read. */
  readonly key: string | undefined;
  /** What else the result hangs on. */
  readonly asked: readonly Asked[];
}

/** Checks files one after another; what they share is read once. */
export class Checker {
  readonly profiles: Profiles;
  readonly #papers = new Papers();
  readonly #agendas = new Agendas();
  readonly #now: Now;

  /** @throws UsageError where there is no such profile */
  constructor({ profile, now }: CheckSettings) {
    this.profiles = new Profiles(profile);
    this.#now = now;
  }

  /** What came of an earlier check, where it would come of one now. */
  known(file: FoundFile, cache: Cache): Outcome | undefined {
    const bytes = bytesOf(file);
    return bytes instanceof Error
      ? undefined
      : cache.find(file.path, this.#keyOf(file, bytes), this.surroundingsOf(file));
  }

  check(file: FoundFile): Outcome {
    const { path, named } = file;
    const bytes = bytesOf(file);
    if (bytes instanceof Error) {
      const checked = saying(path, 'file-unreadable', unreadable(path, bytes));
      return { checked, key: undefined, asked: [] };
    }
    // What is wrong with a council's file is told with those that papers are checked by.
    if (named && /\.ya?ml$/i.test(path)) {
      const sound = this.profiles.isSound(path);
      return { checked: sound ? { path, problems: [], repairs: 0 } : undefined, key: undefined, asked: [] };
    }
    const key = this.#keyOf(file, bytes);
    const text = asText(bytes);
    if (text === undefined)
      return { checked: named ? notOurs(path, 'file-not-text') : undefined, key, asked: [] };
    const surroundings = this.surroundingsOf(file);
    const failed: Problem[] = [];
    const found = this.#checked(text, file, surroundings, (what) => failed.push(ourMistake(what)));
    if (!found) return { checked: named ? notOurs(path, 'file-not-ours') : undefined, key, asked: [] };
    const { problems, quotesExempt } = found;
    const checked: CheckedFile = {
      path,
      problems: [...placedProblems(text, failed), ...placed(text, problems)],
      repairs: problems.filter((problem) => hasRepair(problem, text)).length,
      ...(quotesExempt && { quotesExempt: true }),
    };
    return { checked, key: failed.length > 0 ? undefined : key, asked: surroundings.asked };
  }

  /**
   * What is wrong with a text; undefined for one that is no report, agenda or minutes.
   *
   * @param failed told what of us failed on it: all else is found nevertheless
   */
  problemsOf(
    text: string,
    file: FoundFile,
    surroundings: Surroundings,
    failed: (what: string) => void,
  ): readonly Problem[] | undefined {
    return this.#checked(text, file, surroundings, failed)?.problems;
  }

  #checked(
    text: string,
    { path }: FoundFile,
    surroundings: Surroundings,
    failed: (what: string) => void,
  ): { readonly problems: readonly Problem[]; readonly quotesExempt: boolean } | undefined {
    if (splitFrontMatter(text).state === 'none') return undefined;
    try {
      const paper = parse(text);
      if (paper.type === undefined) return undefined;
      const profile = this.profiles.of(path);
      const context = surroundings.context(profile, (rule, error) => failed(`${rule}: ${String(error)}`));
      const checked = check(paper, context);
      return { problems: checked.problems, quotesExempt: mayQuoteExempt(checked, profile) };
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failed(String(error));
      return { problems: [], quotesExempt: true };
    }
  }

  surroundingsOf({ path, root }: FoundFile): Surroundings {
    return new Surroundings(path, root, this.#papers, this.#agendas, this.#now);
  }

  #keyOf({ path, named }: FoundFile, bytes: Uint8Array): string {
    return fingerprint(bytes, this.profiles.sourceOf(path), String(named));
  }
}

function placed(text: string, problems: readonly Problem[]): CheckedProblem[] {
  const lines = lineIndex(text);
  return placedProblems(text, problems).map((problem, index) => {
    const fixes = problems[index]?.fixes ?? [];
    return fixes.length === 0 ? problem : { ...problem, fixes: placedFixes(text, lines, fixes) };
  });
}

function bytesOf({ path }: FoundFile): Buffer | Error {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Where we fail, nobody may take a paper for checked. */
function ourMistake(what: string): Problem {
  const message = `This program failed here by a mistake of its own, so not everything was checked (${what}).`;
  return { rule: 'program-failed', severity: 'error', message, span: { start: 0, end: 0 }, fixes: [] };
}

function notOurs(path: string, rule: 'file-not-text' | 'file-not-ours'): CheckedFile {
  return saying(path, rule, words({ id: rule, args: {} }));
}

function saying(path: string, rule: string, message: string): CheckedFile {
  const problem: Problem = { rule, severity: 'error', message, span: { start: 0, end: 0 }, fixes: [] };
  return { path, problems: placedProblems('', [problem]), repairs: 0 };
}
