import type * as vscode from 'vscode';
import type { ReportKind } from '../../core/profile/profile.ts';
import { givenTexts } from '../wizard/given-texts.ts';

/** What a new report is made of: one of the council's kinds of report, or a template of its own. */
export type Model =
  | { readonly from: 'kind'; readonly kind: ReportKind }
  | { readonly from: 'template'; readonly uri: vscode.Uri };

/** The officer's answers; empty text where nothing is answered yet. */
export interface NewReportAnswers {
  readonly committee: string;
  /** ISO. */
  readonly meetingDate: string;
  readonly title: string;
  readonly model: Model | undefined;
  /** Path inside the workspace folder; stays empty where the report is not kept in a folder yet. */
  readonly fileName: string;
}

/** The answers that a caller of the command gave beforehand; the officer is still asked, with these filled in. */
export function givenAnswers(argument: unknown): NewReportAnswers {
  const none = { committee: '', meetingDate: '', title: '', fileName: '' };
  return { ...givenTexts(argument, none), model: undefined };
}
