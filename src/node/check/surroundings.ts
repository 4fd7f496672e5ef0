import { dirname, resolve } from 'node:path';
import type { CheckContext } from '../../core/check/rule.ts';
import type { NamingAgenda } from '../../core/meeting/naming-agendas.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Agendas } from '../agendas.ts';
import { fingerprint } from '../files/fingerprint.ts';
import { filesBeside } from '../files/files-beside.ts';
import { homeOf } from '../files/home-folder.ts';
import type { Papers } from '../papers.ts';

/** The day, and the hour where it is known, that dates are compared with. */
export type Now = Pick<CheckContext, 'today' | 'time'>;

/** What a check asked of the world around its file, and what the answer was. */
export type Asked = readonly [
  what: 'today' | 'time' | 'exists' | 'paper' | 'agendas',
  path: string,
  answer: string,
];

/** The world around one file, as a check may ask for it. Whatever is asked is noted. */
export class Surroundings {
  readonly #now: Now;
  readonly #exists: ReturnType<typeof filesBeside>;
  readonly #paperAt: ReturnType<Papers['beside']>;
  readonly #textAt: ReturnType<Papers['textsBeside']>;
  readonly #agendasThatName: (path: string) => readonly NamingAgenda[];
  readonly #asked = new Map<string, Asked>();

  /** @param root the folder that was named and the file found in; its home where there is nothing else to go by */
  constructor(file: string, root: string | undefined, papers: Papers, agendas: Agendas, now: Now) {
    let home: string | undefined;
    const homeOfFile = () => (home ??= homeOf(file, root));
    this.#now = now;
    this.#exists = filesBeside(file, homeOfFile);
    this.#paperAt = papers.beside(file, homeOfFile);
    this.#textAt = papers.textsBeside(file, homeOfFile);
    this.#agendasThatName = (path) =>
      agendas.thatName(homeOfFile(), file, path === '' ? file : resolve(dirname(file), path));
  }

  /** Everything that was asked so far, each once. */
  get asked(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  /** Whether each question would be answered in the same way now. */
  stillAnswer(asked: readonly Asked[]): boolean {
    return asked.every(([what, path, answer]) => this.#answer(what, path) === answer);
  }

  context(profile: Profile, ruleFailed?: CheckContext['ruleFailed']): CheckContext {
    const note = (what: Asked[0], path: string, answer: () => string) => {
      const question = `${what} ${path}`;
      if (!this.#asked.has(question)) this.#asked.set(question, [what, path, answer()]);
    };
    const { today, time } = this.#now;
    return {
      profile,
      ...(ruleFailed && { ruleFailed }),
      get today() {
        note('today', '', () => today);
        return today;
      },
      get time() {
        note('time', '', () => time ?? '');
        return time;
      },
      exists: (path) => {
        const answer = this.#exists(path);
        note('exists', path, () => String(answer));
        return answer;
      },
      paperAt: (path) => {
        const paper = this.#paperAt(path);
        note('paper', path, () => textPrint(paper?.text));
        return paper;
      },
      agendasThatName: (path = '') => {
        const agendas = this.#agendasThatName(path);
        note('agendas', path, () => JSON.stringify(agendas));
        return agendas;
      },
    };
  }

  #answer(what: Asked[0], path: string): string {
    switch (what) {
      case 'today':
        return this.#now.today;
      case 'time':
        return this.#now.time ?? '';
      case 'exists':
        return String(this.#exists(path));
      case 'paper':
        return textPrint(this.#textAt(path));
      case 'agendas':
        return JSON.stringify(this.#agendasThatName(path));
    }
  }
}

function textPrint(text: string | undefined): string {
  return text === undefined ? '' : fingerprint(text);
}
