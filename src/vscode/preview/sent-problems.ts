import type { Problem } from '../../core/problem.ts';
import { asked, readinessOf } from '../../core/readiness/readiness.ts';
import type { ToPage } from '../../preview/messages.ts';
import type { CheckedDocument } from '../papers/store.ts';
import { lineWords, summaryOf } from '../readiness/words.ts';

/** The list of what is left to do that stands above the page, as it was last sent. */
export class SentProblems {
  #list = 0;
  #shown: readonly Problem[] = [];

  /** The message with what is left to do in a paper, in words. */
  show({ document, checked }: CheckedDocument): ToPage {
    const readiness = readinessOf(checked);
    this.#list++;
    this.#shown = readiness.flatMap(({ entries }) => entries.map(({ problem }) => problem));
    return {
      type: 'problems',
      list: this.#list,
      summary: summaryOf(readiness),
      steps: readiness.map(({ title, entries }) => ({
        title,
        problems: entries.map(({ asks, problem }) => ({
          asks,
          kind: asked(asks),
          message: problem.message,
          where: lineWords(document, problem),
        })),
      })),
    };
  }

  /** A problem by its place in a list; undefined where another list was sent since. */
  at(list: number, index: number): Problem | undefined {
    return list === this.#list ? this.#shown[index] : undefined;
  }
}
