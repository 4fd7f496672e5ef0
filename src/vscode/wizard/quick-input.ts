import * as vscode from 'vscode';
import type { Place } from './ask.ts';

/**
 * Shows a quick input as one step of a wizard until `accept` gives an answer.
 * `accept` may return undefined to keep the question open.
 */
export async function showStep<
  Input extends vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  Answer,
>(
  input: Input,
  place: Place,
  accept: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer | 'back' | 'left'> {
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const subscriptions: vscode.Disposable[] = [input];
  try {
    return await new Promise((resolve, reject) => {
      const answer = async () => {
        const answered = await accept();
        if (answered !== undefined) resolve(answered);
      };
      subscriptions.push(
        input.onDidAccept(() => void answer().catch(reject)),
        input.onDidTriggerButton((button) => {
          if (button === vscode.QuickInputButtons.Back) resolve('back');
        }),
        input.onDidHide(() => resolve('left')),
      );
      input.show();
    });
  } finally {
    vscode.Disposable.from(...subscriptions).dispose();
  }
}
