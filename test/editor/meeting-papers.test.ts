import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedPaper } from '../../src/core/check/check.ts';
import { check } from '../../src/core/check/check.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { defaultProfile } from '../../src/core/profile/builtin.ts';
import { textAt } from '../../src/core/parse/front-matter/tree.ts';
import { MeetingPapers } from '../../src/vscode/preview/meeting-papers.ts';
import { cleanUp, councilFolder } from './scratch.ts';

const profile = defaultProfile();
/** No editor is open. */
const noEditors = { last: () => undefined };

const checkedText = (text: string): CheckedPaper => check(parse(text), { profile, today: '2026-11-21' });

describe('the papers of a meeting', () => {
  afterEach(cleanUp);

  it('are loaded from the workspace folder, those that are missing are waited for, and none from outside', async () => {
    const papers = new MeetingPapers(noEditors);
    const at = vscode.Uri.joinPath(councilFolder(), 'agendas', 'made.md');
    const named = [
      '../reports/short-breaks-contract.md',
      '../reports/none.md',
      '../../outside.md',
      '/etc/hosts',
    ];
    const items = named.map((path) => `  - {title: Item, report: ${path}}`).join('\n');
    const agenda = checkedText(`---\ntype: agenda\nitems:\n${items}\n---\n`);
    const { composed, addresses } = await papers.of(at, agenda, profile);
    const reports = [...(composed.reports ?? [])];
    assert.deepEqual(
      reports.map(([path]) => path),
      [named[0]],
    );
    const [report] = reports.map(([, each]) => each);
    assert.ok(report && textAt(report.details, 'title'));
    assert.match(addresses.get(report.paper)?.path ?? '', /\/reports\/short-breaks-contract\.md$/);
    const fileAt = (path: string) => vscode.Uri.joinPath(at, '..', path);
    assert.deepEqual(
      named.slice(0, 3).map((path) => papers.concerns(fileAt(path))),
      [true, true, false],
    );
  });

  it('of minutes are the agenda they name and its reports', async () => {
    const papers = new MeetingPapers(noEditors);
    const at = vscode.Uri.joinPath(councilFolder(), 'minutes', 'made.md');
    const minutes = checkedText('---\ntype: minutes\nagenda: ../agendas/2026-10-15-cabinet.md\n---\n');
    const { composed } = await papers.of(at, minutes, profile);
    assert.equal(composed.agenda?.entries.length, 7);
    assert.equal(composed.reports?.size, 1);
  });
});
