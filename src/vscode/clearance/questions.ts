import * as vscode from 'vscode';
import type { Clearance } from '../../core/clearance/clearances.ts';
import { stateOf } from '../../core/clearance/state.ts';
import { stateWords } from '../../core/clearance/state-words.ts';
import type { Report } from '../../core/report/report.ts';
import { answered, type Question } from '../wizard/ask.ts';
import { askText, mistake } from '../wizard/ask-text.ts';
import { showStep } from '../wizard/show-step.ts';
import type { ClearanceAnswers } from './answers.ts';

type ClearanceQuestion = Question<ClearanceAnswers>;

/** Which of the sections, or the whole report; what is chosen at first is in the answers. */
export function askWhich(report: Report, clearances: readonly Clearance[]): ClearanceQuestion {
  const items = clearances.map((clearance) => ({
    label: clearance.section?.heading ?? vscode.l10n.t('The whole report'),
    description: stateWords(clearance, stateOf(clearance, report)),
    id: clearance.id,
  }));
  return async (answers, place) => {
    const pick = vscode.window.createQuickPick<(typeof items)[number]>();
    pick.canSelectMany = true;
    pick.matchOnDescription = true;
    pick.placeholder = vscode.l10n.t('Which sections? Choose one or more');
    pick.items = items;
    pick.selectedItems = items.filter(({ id }) => answers.ids.includes(id));
    const outcome = await showStep(pick, place, () => {
      // Enter without a tick means the one in hand.
      const chosen = pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems;
      return Promise.resolve(chosen.length > 0 ? chosen.map(({ id }) => id) : undefined);
    });
    return answered(outcome, (ids) => ({ ...answers, ids }));
  };
}

/** The officer who clears it: who was named before, else whoever holds the same post elsewhere in the report. */
export function askName(clearances: readonly Clearance[]): ClearanceQuestion {
  return async (answers, place) => {
    const chosen = clearances.filter(({ id }) => answers.ids.includes(id));
    const named = chosen.find(({ record }) => record?.name !== undefined);
    const alike = clearances.find(
      ({ post, record }) => post === chosen[0]?.post && record?.name !== undefined,
    );
    const outcome = await askText(
      {
        prompt: vscode.l10n.t('Who clears it? Give the officer’s name.'),
        value: answers.name || ((named ?? alike)?.record?.name ?? ''),
        remark: (typed) => (typed === '' ? mistake(vscode.l10n.t('Give a name.')) : undefined),
      },
      place,
    );
    return answered(outcome, (name) => ({ ...answers, name }));
  };
}

/** That officer's post: as recorded before, else the one that the council wants it cleared by. */
export function askJobTitle(clearances: readonly Clearance[]): ClearanceQuestion {
  return async (answers, place) => {
    const chosen = clearances.find(({ id }) => answers.ids.includes(id));
    const outcome = await askText(
      {
        prompt: vscode.l10n.t('What is that officer’s job title?'),
        value: answers.jobTitle || (chosen?.record?.jobTitle ?? chosen?.post ?? ''),
        remark: () => undefined,
      },
      place,
    );
    return answered(outcome, (jobTitle) => ({ ...answers, jobTitle }));
  };
}
