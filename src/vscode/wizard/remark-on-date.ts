import * as vscode from 'vscode';
import { isWeekend, readDate, weekday, writtenDate } from '../../core/civil-date.ts';
import { caution, mistake, note, type Remark } from './ask-text.ts';

/** What is said below the box of a day that is typed: which day it is understood as, or `otherwise` where it is none. */
export function remarkOnDate(typed: string, otherwise: string): Remark {
  const date = readDate(typed);
  if (!date) return mistake(otherwise);
  const day = `${weekday(date)} ${writtenDate(date)}`;
  return isWeekend(date) ? caution(vscode.l10n.t('{0} is at a weekend.', day)) : note(day);
}
