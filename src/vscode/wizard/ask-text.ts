import * as vscode from 'vscode';
import type { Outcome, Place } from './ask.ts';
import { showStep } from './show-step.ts';

/** What is said below the box about what is typed: an error keeps the question open. */
export type Remark = vscode.InputBoxValidationMessage | undefined;

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  /** The part of `value` that is selected at first, as offsets; all of it by default. */
  readonly selection?: readonly [number, number];
  readonly remark: (typed: string) => Remark | Promise<Remark>;
}

/** Asks for one line of text; answers it as typed, trimmed. */
export async function askText(question: TextQuestion, place: Place): Promise<Outcome<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = question.value;
  box.valueSelection = question.selection;
  const remarkOn = async (typed: string) => {
    const remark = await question.remark(typed.trim());
    if (box.value === typed) box.validationMessage = remark;
    return remark;
  };
  const typing = box.onDidChangeValue((typed) => void remarkOn(typed));
  try {
    if (question.value !== '') void remarkOn(question.value);
    return await showStep(box, place, async () => {
      const typed = box.value;
      const remark = await remarkOn(typed);
      return remark?.severity === vscode.InputBoxValidationSeverity.Error ? undefined : typed.trim();
    });
  } finally {
    typing.dispose();
  }
}

export function mistake(message: string): Remark {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

export function caution(message: string): Remark {
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

export function note(message: string): Remark {
  return { message, severity: vscode.InputBoxValidationSeverity.Info };
}
