import * as vscode from 'vscode';
import type { Outcome, Place } from './ask.ts';
import { showStep } from './show-step.ts';

/** One thing to choose, or a line between groups of them. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value?: Value;
}

export interface ChoiceQuestion<Value> {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  readonly active?: Choice<Value> | undefined;
  /** What the officer typed before, where it was none of the choices. */
  readonly value?: string;
  /** Makes a choice of what is typed, where any answer will do. */
  readonly typed?: (text: string) => Choice<Value>;
}

/** Asks for one of several things; answers the value chosen. */
export async function askChoice<Value extends object | string>(
  { placeholder, choices, active, value = '', typed }: ChoiceQuestion<Value>,
  place: Place,
): Promise<Outcome<Value>> {
  const pick = vscode.window.createQuickPick<Choice<Value>>();
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  const offer = (value: string) => {
    const text = value.trim();
    const known = choices.some(({ label }) => label.toLowerCase() === text.toLowerCase());
    pick.items = typed && text !== '' && !known ? [...choices, typed(text)] : choices;
  };
  pick.value = value;
  offer(value);
  if (active) pick.activeItems = [active];
  const typing = pick.onDidChangeValue(offer);
  try {
    return await showStep(pick, place, () => Promise.resolve(pick.selectedItems[0]?.value));
  } finally {
    typing.dispose();
  }
}
