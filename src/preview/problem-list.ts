import type { ShownProblem, ShownStep } from './messages.ts';
import { need } from './need.ts';

/** The list above the paper of what is left to do before it is submitted: each a button that leads to its place in the file. */
export class ProblemList {
  readonly #region: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #summary: Element;
  readonly #steps: Element;
  readonly #status: Element;

  /** @param toggled told when the reader opens or closes the list */
  constructor(toggled: () => void) {
    this.#region = need('problems', HTMLElement);
    this.#details = need('problem-details', HTMLDetailsElement);
    this.#summary = need('problem-summary', HTMLElement);
    this.#steps = need('problem-steps', HTMLElement);
    this.#status = need('status', HTMLElement);
    this.#details.addEventListener('toggle', toggled);
  }

  get open(): boolean {
    return this.#details.open;
  }

  set open(open: boolean) {
    this.#details.open = open;
  }

  /** @param chosen told the index, through all steps, of the problem whose place the reader wants to see */
  show(summary: string, steps: readonly ShownStep[], chosen: (index: number) => void): void {
    this.#region.hidden = steps.length === 0;
    this.#summary.textContent = summary;
    // Said aloud only when the number changes, not after every key.
    if (this.#status.textContent !== summary) this.#status.textContent = summary;
    const focused = this.#buttons().findIndex((button) => button === document.activeElement);
    let index = 0;
    const item = (problem: ShownProblem): Element => {
      const own = index++;
      return itemOf(problem, () => chosen(own));
    };
    this.#steps.replaceChildren(...steps.map(({ title, problems }) => stepOf(title, problems.map(item))));
    this.#buttons()[focused]?.focus();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#steps.querySelectorAll('button')];
  }
}

function stepOf(title: string, items: readonly Element[]): Element {
  const heading = document.createElement('p');
  heading.textContent = title;
  const list = document.createElement('ol');
  list.append(...items);
  const element = document.createElement('li');
  element.append(heading, list);
  return element;
}

function itemOf({ asks, kind, message, where }: ShownProblem, choose: () => void): Element {
  const words = document.createElement('span');
  words.textContent = `${kind}: ${message}`;
  const place = document.createElement('span');
  place.className = 'where';
  place.textContent = where;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = asks;
  button.append(words, ' ', place);
  button.addEventListener('click', choose);
  const element = document.createElement('li');
  element.append(button);
  return element;
}
