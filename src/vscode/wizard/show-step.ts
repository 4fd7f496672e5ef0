import * as vscode from 'vscode';
import { back, left } from './ask.ts';
import type { Outcome, Place } from './ask.ts';

/**
 * Shows `input` as one step of a wizard and waits for Enter, Back or Escape; disposes of it afterwards.
 * On Enter `accept` answers, or gives undefined to keep the question open.
 */
export async function showStep<Answer>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, step, totalSteps }: Place,
  accept: () => Promise<Answer | undefined>,
): Promise<Outcome<Answer>> {
  Object.assign(input, { title, ignoreFocusOut: true });
  // A question that stands alone is not called the first of one.
  if (totalSteps > 1) Object.assign(input, { step, totalSteps });
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const listeners: vscode.Disposable[] = [];
  try {
    return await new Promise<Outcome<Answer>>((resolve, reject) => {
      listeners.push(
        input.onDidAccept(() => {
          accept().then((answer) => answer !== undefined && resolve(answer), reject);
        }),
        input.onDidTriggerButton(() => resolve(back)),
        input.onDidHide(() => resolve(left)),
      );
      input.show();
    });
  } finally {
    vscode.Disposable.from(input, ...listeners).dispose();
  }
}
