import * as vscode from 'vscode';
import { allModes, type Mode } from '../../core/render/view.ts';

/** Answers that a caller of the command gives ahead, so that the officer is not asked. */
export interface GivenAnswers {
  /** The `id` of a kind of export. */
  readonly kind?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly copy?: 'public' | 'members' | undefined;
  readonly target?: vscode.Uri | undefined;
  /** Go on though there are errors. */
  readonly evenSo?: boolean;
}

/** What of `given` is an answer; anything else is asked for. */
export function givenAnswers(given: unknown): GivenAnswers {
  if (typeof given !== 'object' || given === null) return {};
  const { kind, mode, copy, target, evenSo } = given as Readonly<Record<string, unknown>>;
  return {
    kind: typeof kind === 'string' ? kind : undefined,
    mode: allModes.find((each) => each === mode),
    copy: copy === 'public' || copy === 'members' ? copy : undefined,
    target: target instanceof vscode.Uri ? target : undefined,
    evenSo: evenSo === true,
  };
}
