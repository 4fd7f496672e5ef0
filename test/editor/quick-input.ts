import * as vscode from 'vscode';

const keys = {
  enter: 'workbench.action.acceptSelectedQuickOpenItem',
  back: 'workbench.action.quickInputBack',
  escape: 'workbench.action.closeQuickOpen',
  end: 'quickInput.last',
} as const;

export type Key = keyof typeof keys;

/** Milliseconds in which one question gives way to the next. */
const STEP = 250;

/** Presses keys in the question that is shown, leaving time for the next one to appear. */
export async function press(...pressed: readonly Key[]): Promise<void> {
  for (const key of pressed) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    // Where a line of text is asked for, there is no list to move in.
    await vscode.commands.executeCommand(keys[key]).then(undefined, () => undefined);
  }
}

/**
 * Answers questions with the keys, over and over, until the command that asks them has ended.
 * @returns whether it ended within `times` rounds
 */
export async function answer(
  asking: Thenable<unknown>,
  pressed: readonly Key[],
  times = 30,
): Promise<boolean> {
  let ended = false;
  void asking.then(() => (ended = true));
  for (let round = 0; round < times && !ended; round++) await press(...pressed);
  return ended;
}
