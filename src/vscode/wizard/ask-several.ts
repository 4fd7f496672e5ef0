import * as vscode from 'vscode';
import type { Outcome, Place } from './ask.ts';
import { showStep } from './show-step.ts';

export interface SeveralQuestion {
  readonly placeholder: string;
  readonly known: readonly string[];
  /** Those that are chosen at first, known or not. */
  readonly chosen: readonly string[];
  /** What is said beside words that are typed and not known. */
  readonly useThis: string;
}

/** Asks for any of several words, and others that are typed; answers those chosen, in the order of the list. */
export async function askSeveral(
  question: SeveralQuestion,
  place: Place,
): Promise<Outcome<readonly string[]>> {
  const pick = vscode.window.createQuickPick();
  pick.placeholder = question.placeholder;
  pick.canSelectMany = true;
  const items = new Map<string, vscode.QuickPickItem>();
  const add = (label: string) => items.set(label, { label });
  for (const label of [...question.known, ...question.chosen]) add(label);
  let chosen = question.chosen;
  const show = (typed: string) => {
    const isNew = typed !== '' && !items.has(typed);
    const own = isNew ? [{ label: typed, description: question.useThis, alwaysShow: true }] : [];
    pick.items = [...items.values(), ...own];
    pick.selectedItems = pick.items.filter(({ label }) => chosen.includes(label));
  };
  show('');
  const listeners = vscode.Disposable.from(
    pick.onDidChangeValue((typed) => show(typed.trim())),
    pick.onDidChangeSelection((selected) => {
      chosen = selected.map(({ label }) => label);
      for (const label of chosen) if (!items.has(label)) add(label);
    }),
  );
  try {
    return await showStep(pick, place, () => {
      const typed = pick.value.trim();
      if (typed !== '') {
        // Enter on words that are typed chooses what they found; Enter on none ends the question.
        const found = pick.activeItems[0]?.label ?? firstWith(typed, items.keys()) ?? typed;
        if (!items.has(found)) add(found);
        chosen = [...new Set([...chosen, found])];
        pick.value = '';
        show('');
        return Promise.resolve(undefined);
      }
      const selected = new Set(pick.selectedItems.map(({ label }) => label));
      return Promise.resolve([...items.keys()].filter((label) => selected.has(label)));
    });
  } finally {
    listeners.dispose();
  }
}

function firstWith(typed: string, labels: Iterable<string>): string | undefined {
  return [...labels].find((label) => label.toLowerCase().includes(typed.toLowerCase()));
}
