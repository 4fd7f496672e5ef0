import type { ShownProblem } from './messages.ts';
import { need } from './need.ts';

/** The list of problems above the paper: each a button that leads to its place in the file. */
export class ProblemList {
  readonly #region: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #summary: Element;
  readonly #items: Element;
  readonly #status: Element;

  /** @param toggled told when the reader opens or closes the list */
  constructor(toggled: () => void) {
    this.#region = need('problems', HTMLElement);
    this.#details = need('problem-details', HTMLDetailsElement);
    this.#summary = need('problem-summary', HTMLElement);
    this.#items = need('problem-items', HTMLElement);
    this.#status = need('status', HTMLElement);
    this.#details.addEventListener('toggle', toggled);
  }

  get open(): boolean {
    return this.#details.open;
  }

  set open(open: boolean) {
    this.#details.open = open;
  }

  /** @param chosen told the index of the problem whose place the reader wants to see */
  show(summary: string, problems: readonly ShownProblem[], chosen: (index: number) => void): void {
    this.#region.hidden = problems.length === 0;
    this.#summary.textContent = summary;
    // Said aloud only when the number changes, not after every key.
    if (this.#status.textContent !== summary) this.#status.textContent = summary;
    const focused = [...this.#items.children].findIndex((item) => item.contains(document.activeElement));
    this.#items.replaceChildren(...problems.map((problem, index) => item(problem, () => chosen(index))));
    this.#items.children[focused]?.querySelector('button')?.focus();
  }
}

function item({ severity, kind, message, where }: ShownProblem, choose: () => void): Element {
  const words = document.createElement('span');
  words.textContent = `${kind}: ${message}`;
  const place = document.createElement('span');
  place.className = 'where';
  place.textContent = where;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = severity;
  button.append(words, ' ', place);
  button.addEventListener('click', choose);
  const element = document.createElement('li');
  element.append(button);
  return element;
}
